/* Times Samba's plain LZ77 decompressor on one file: the peer of lz77.rs.
 *
 *   lz77 LIBRARY COMPRESSED PLAIN
 *
 * Prints nanoseconds of CPU a round (rounds go on for 400 ms), after a first
 * round that must give PLAIN.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>

static uint8_t in[16 << 20], plain[16 << 20], out[16 << 20];

static void die(const char *what, const char *detail)
{
	fprintf(stderr, "lz77: %s: %s\n", what, detail ? detail : "");
	exit(2);
}

static size_t load(const char *path, uint8_t *to, size_t room)
{
	FILE *f = fopen(path, "rb");
	if (f == NULL) {
		die("cannot open", path);
	}
	size_t n = fread(to, 1, room, f);
	fclose(f);
	return n;
}

static double now_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		die("usage", "LIBRARY COMPRESSED PLAIN");
	}
	void *lib = dlopen(argv[1], RTLD_NOW);
	if (lib == NULL) {
		die("dlopen", dlerror());
	}
	ssize_t (*decompress)(const uint8_t *, uint32_t, uint8_t *, uint32_t) = dlsym(lib, "lzxpress_decompress");
	if (decompress == NULL) {
		die("dlsym", dlerror());
	}
	uint32_t n = load(argv[2], in, sizeof(in));
	size_t len = load(argv[3], plain, sizeof(plain));
	/* Its last bytes are left out when the room is exact. */
	if (decompress(in, n, out, sizeof(out)) < (ssize_t)len || memcmp(out, plain, len) != 0) {
		die("the bytes differ from", argv[3]);
	}
	double start = now_ns(), spent = 0;
	long rounds = 0;
	for (; spent < 4e8; spent = now_ns() - start) {
		for (int i = 0; i < 8; i++, rounds++) {
			decompress(in, n, out, sizeof(out));
		}
	}
	printf("%.1f\n", spent / rounds);
	return 0;
}

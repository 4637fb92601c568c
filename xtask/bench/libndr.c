/* Times Samba's libndr on one value: the peer of the Rust benchmark beside it.
 *
 *   libndr LIBRARY TABLE NAME struct|in|out FILE pull|push ROUNDS
 *
 * LIBRARY and TABLE say where the interface table is (libndr-standard.so.0,
 * ndr_table_samr), NAME is a public struct or a call. Prints nanoseconds of
 * CPU a round. "push" pulls once and then pushes ROUNDS times. ROUNDS 0 does the
 * set-up only, so that an instruction counter can subtract it.
 */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <util/data_blob.h>
#include <util/time.h>
#include <util/debug.h>
#include <core/ntstatus.h>
#include <core/werror.h>
#include <talloc.h>
#include <ndr.h>

static void die(const char *what, const char *detail)
{
	fprintf(stderr, "libndr: %s: %s\n", what, detail ? detail : "");
	exit(2);
}

static double now_ns(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int argc, char **argv)
{
	if (argc != 8) {
		die("usage", "LIBRARY TABLE NAME struct|in|out FILE pull|push ROUNDS");
	}
	void *lib = dlopen(argv[1], RTLD_NOW | RTLD_GLOBAL);
	if (lib == NULL) {
		die("dlopen", dlerror());
	}
	const struct ndr_interface_table *table = dlsym(lib, argv[2]);
	if (table == NULL) {
		die("dlsym", dlerror());
	}
	size_t size = 0;
	ndr_push_flags_fn_t push = NULL;
	ndr_pull_flags_fn_t pull = NULL;
	int flags = NDR_SCALARS | NDR_BUFFERS;
	if (strcmp(argv[4], "struct") == 0) {
		for (uint32_t i = 0; i < table->num_public_structs; i++) {
			if (strcmp(table->public_structs[i].name, argv[3]) == 0) {
				size = table->public_structs[i].struct_size;
				push = table->public_structs[i].ndr_push;
				pull = table->public_structs[i].ndr_pull;
			}
		}
	} else {
		flags = strcmp(argv[4], "in") == 0 ? NDR_IN : NDR_OUT;
		for (uint32_t i = 0; i < table->num_calls; i++) {
			if (strcmp(table->calls[i].name, argv[3]) == 0) {
				size = table->calls[i].struct_size;
				push = table->calls[i].ndr_push;
				pull = table->calls[i].ndr_pull;
			}
		}
	}
	if (pull == NULL) {
		die("no such type or call", argv[3]);
	}
	FILE *f = fopen(argv[5], "rb");
	if (f == NULL) {
		die("cannot open", argv[5]);
	}
	static uint8_t data[16 << 20];
	DATA_BLOB in = { .data = data, .length = fread(data, 1, sizeof(data), f) };
	fclose(f);
	long rounds = atol(argv[7]);
	bool pulling = strcmp(argv[6], "pull") == 0;

	TALLOC_CTX *keep = talloc_new(NULL);
	void *value = talloc_zero_size(keep, size);
	struct ndr_pull *first = ndr_pull_init_blob(&in, keep);
	if (flags != (NDR_SCALARS | NDR_BUFFERS)) {
		first->flags |= LIBNDR_FLAG_REF_ALLOC;
	}
	if (!NDR_ERR_CODE_IS_SUCCESS(pull(first, flags, value))) {
		die("pull fails", argv[5]);
	}
	double start = now_ns();
	for (long i = 0; i < rounds; i++) {
		TALLOC_CTX *ctx = talloc_new(NULL);
		if (pulling) {
			void *v = talloc_zero_size(ctx, size);
			struct ndr_pull *p = ndr_pull_init_blob(&in, ctx);
			if (flags != (NDR_SCALARS | NDR_BUFFERS)) {
				p->flags |= LIBNDR_FLAG_REF_ALLOC;
			}
			if (!NDR_ERR_CODE_IS_SUCCESS(pull(p, flags, v))) {
				die("pull fails", argv[5]);
			}
		} else {
			struct ndr_push *p = ndr_push_init_ctx(ctx);
			if (!NDR_ERR_CODE_IS_SUCCESS(push(p, flags, value))) {
				die("push fails", argv[5]);
			}
			if (i == 0 && p->offset != in.length) {
				fprintf(stderr, "libndr: note: pushed %u of %zu bytes\n", p->offset, in.length);
			}
		}
		talloc_free(ctx);
	}
	double spent = now_ns() - start;
	printf("%.1f\n", rounds > 0 ? spent / rounds : 0.0);
	return 0;
}

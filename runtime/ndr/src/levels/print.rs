//! Levels, shown.

use crate::{Flags, FullPtr, Ndr, NdrString, Printer};

/// A pointer that may be null.
pub trait Pointer {
    /// What it points to.
    type Target;
    /// The pointee.
    fn pointee(&self) -> Option<&Self::Target>;
}

impl<T> Pointer for Option<T> {
    type Target = T;
    fn pointee(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T> Pointer for FullPtr<T> {
    type Target = T;
    fn pointee(&self) -> Option<&T> {
        self.get()
    }
}

/// Shows a pointer and what it points to.
pub fn show_pointer<P: Pointer<Target: Ndr>>(name: &str, pointer: &P, out: &mut dyn Printer) {
    show_pointer_with(name, pointer, out, |v, out| v.print(name, out));
}

/// Shows a pointer and what it points to.
pub fn show_pointer_with<P: Pointer>(
    name: &str,
    pointer: &P,
    out: &mut dyn Printer,
    f: impl FnOnce(&P::Target, &mut dyn Printer),
) {
    let pointee = pointer.pointee();
    out.begin_pointer(name, pointee.is_some());
    if let Some(value) = pointee {
        f(value, out);
    }
    out.end();
}

/// Shows a pointer that cannot be null, and what it points to.
pub fn show_ref<T: Ndr>(name: &str, value: &T, out: &mut dyn Printer) {
    show_ref_with(name, out, |out| value.print(name, out));
}

/// Shows a pointer to text that cannot be null.
pub fn show_ref_text(name: &str, text: &NdrString, out: &mut dyn Printer) {
    show_ref_with(name, out, |out| show_text(name, text, out));
}

/// Shows a pointer that cannot be null.
pub fn show_ref_with(name: &str, out: &mut dyn Printer, f: impl FnOnce(&mut dyn Printer)) {
    out.begin_pointer(name, true);
    f(out);
    out.end();
}

/// Shows a null pointer.
pub fn show_null(name: &str, out: &mut dyn Printer) {
    out.begin_pointer(name, false);
    out.end();
}

/// Shows an array.
pub fn show_items<T: Ndr>(name: &str, items: &[T], out: &mut dyn Printer) {
    crate::array::print_vec(items, name, out);
}

/// Shows an array whose elements have levels of their own.
pub fn show_each<T>(name: &str, items: &[T], out: &mut dyn Printer, mut f: impl FnMut(&T, &mut dyn Printer)) {
    out.begin_array(name, items.len());
    for item in items {
        f(item, out);
    }
    out.end();
}

/// Shows a character array.
pub fn show_text(name: &str, text: &NdrString, out: &mut dyn Printer) {
    out.string(name, Some(text.as_bytes()));
}

/// Shows something under more flags.
pub fn show_flagged(flags: Flags, out: &mut dyn Printer, f: impl FnOnce(&mut dyn Printer)) {
    let saved = out.add_flags(flags);
    f(out);
    out.restore_flags(saved);
}

/// Shows a pointer to text.
pub fn show_text_pointer<P: Pointer<Target = NdrString>>(name: &str, pointer: &P, out: &mut dyn Printer) {
    show_pointer_with(name, pointer, out, |v, out| show_text(name, v, out));
}

/// Shows a pointer to an array.
pub fn show_array_pointer<P: Pointer<Target = Vec<T>>, T: Ndr>(
    name: &str,
    pointer: &P,
    out: &mut dyn Printer,
) {
    show_pointer_with(name, pointer, out, |v, out| show_items(name, v, out));
}

/// Shows a pointer to bytes.
pub fn show_bytes_pointer<P: Pointer<Target = Vec<u8>>>(name: &str, pointer: &P, out: &mut dyn Printer) {
    show_pointer_with(name, pointer, out, |v, out| out.u8_array(name, v));
}

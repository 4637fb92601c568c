//! The codes of the resolver's diagnostics. A code never changes its meaning.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal;)*) => {
        $($(#[doc = $doc])* pub(crate) const $name: &str = $code;)*

        #[cfg(test)]
        pub(crate) const ALL: &[&str] = &[$($code),*];
    };
}

codes! {
    /// A type name nobody declared.
    UNKNOWN_TYPE = "E0101";
    /// A type defined twice.
    DUPLICATE_TYPE = "E0102";
    /// A member or parameter defined twice.
    DUPLICATE_FIELD = "E0103";
    /// A function defined twice.
    DUPLICATE_FUNCTION = "E0104";
    /// A constant or enumerator defined twice.
    DUPLICATE_CONST = "E0105";
    /// Two arms for one value.
    DUPLICATE_CASE = "E0106";
    /// Two default arms.
    DUPLICATE_DEFAULT = "E0107";
    /// A name in an expression that nobody declared.
    UNKNOWN_NAME = "E0108";
    /// `struct X` where X is a union, and the like.
    WRONG_TAG = "E0109";
    /// An interface name nobody declared.
    UNKNOWN_INTERFACE = "E0110";
    /// An interface defined twice.
    DUPLICATE_INTERFACE = "E0111";
    /// A type used by value that was announced and never defined.
    INCOMPLETE_TYPE = "E0112";

    /// An attribute that does not exist.
    UNKNOWN_ATTRIBUTE = "E0120";
    /// An attribute where it may not stand.
    MISPLACED_ATTRIBUTE = "E0121";
    /// Too few or too many arguments.
    ATTRIBUTE_ARGUMENTS = "E0122";
    /// Two attributes that exclude each other.
    CONTRADICTION = "E0123";
    /// The same attribute twice.
    REPEATED_ATTRIBUTE = "E0124";
    /// A pointer attribute on something that is not a pointer.
    NOT_A_POINTER = "E0125";
    /// A flag nobody knows.
    UNKNOWN_FLAG = "E0126";
    /// A character set nobody knows.
    UNKNOWN_CHARSET = "E0127";
    /// A malformed UUID.
    BAD_UUID = "E0128";
    /// A malformed version.
    BAD_VERSION = "E0129";
    /// A malformed endpoint.
    BAD_ENDPOINT = "E0130";
    /// `pointer_default` of an unknown kind.
    BAD_POINTER_DEFAULT = "E0131";
    /// An attribute that wants a number got something else.
    NOT_A_NUMBER = "E0132";
    /// `range(5, 1)`.
    EMPTY_RANGE = "E0133";
    /// A range the type cannot hold.
    RANGE_OUTSIDE_TYPE = "E0134";
    /// A range on something that is not an integer.
    RANGE_ON_NON_INTEGER = "E0135";
    /// `subcontext_size` or `compression` without `subcontext`.
    NO_SUBCONTEXT = "E0136";
    /// A header size no subcontext has.
    BAD_SUBCONTEXT = "E0137";
    /// A compression algorithm nobody knows, or without its sizes.
    BAD_COMPRESSION = "E0138";
    /// A size attribute's `relative` on a parameter.
    RELATIVE_PARAM = "E0139";

    /// `size_is` or `length_is` on something that is not an array.
    SIZE_ON_NON_ARRAY = "E0140";
    /// `string` on something that is not an array.
    STRING_ON_NON_ARRAY = "E0141";
    /// `[]` without `size_is`.
    UNSIZED_ARRAY = "E0142";
    /// An array of something that carries its own conformance.
    ARRAY_OF_CONFORMANT = "E0144";
    /// An array bound that is negative or absurdly large.
    BAD_BOUND = "E0145";
    /// `charset` on something that is not text.
    CHARSET_ON_NON_TEXT = "E0146";
    /// `void` where a value is needed.
    VOID_VALUE = "E0147";
    /// A bit field.
    BIT_FIELD = "E0148";
    /// A pointer to a function.
    FUNCTION_POINTER = "E0149";
    /// A pipe that is not a parameter.
    PIPE_OUTSIDE_FUNCTION = "E0150";
    /// A pipe of something that cannot stream, or a pipe with array attributes.
    BAD_PIPE = "E0151";
    /// A member without a name.
    UNNAMED_MEMBER = "E0152";

    /// A union without `switch_is`.
    NO_SWITCH = "E0160";
    /// `switch_is` on something that is not a union.
    SWITCH_ON_NON_UNION = "E0161";
    /// A case value that the switch type cannot hold.
    CASE_OUTSIDE_TYPE = "E0162";
    /// A switch type that is not an integer.
    BAD_SWITCH_TYPE = "E0163";
    /// An arm with neither `case` nor `default`.
    ARM_WITHOUT_CASE = "E0164";
    /// An enumerator its base cannot hold.
    ENUM_VALUE_TOO_BIG = "E0165";
    /// A flag its bitmap cannot hold.
    BITMAP_VALUE_TOO_WIDE = "E0166";
    /// `switch_type` on a union that has no discriminant.
    SWITCH_TYPE_WITHOUT_DISCRIMINANT = "E0167";

    /// A struct that contains itself by value.
    RECURSIVE_TYPE = "E0170";
    /// A typedef that names itself.
    TYPEDEF_CYCLE = "E0171";
    /// A constant that depends on itself.
    CONST_CYCLE = "E0172";
    /// Division by zero.
    DIVISION_BY_ZERO = "E0173";
    /// A shift by more bits than there are.
    BAD_SHIFT = "E0174";
    /// An integer overflow.
    OVERFLOW = "E0175";
    /// Something that is not constant where a constant is needed.
    NOT_CONSTANT = "E0176";
    /// An interface that extends itself.
    INTERFACE_CYCLE = "E0177";
    /// A constant its type cannot hold.
    CONST_TOO_BIG = "E0178";

    /// A member of something that has none of that name.
    UNKNOWN_MEMBER = "E0180";
    /// An expression that should be an integer and is not.
    NOT_AN_INTEGER = "E0181";
    /// `*x` where x is not a pointer.
    BAD_DEREFERENCE = "E0182";
    /// A request that depends on a value only the reply has.
    OUT_IN_REQUEST = "E0183";
    /// A size that depends on itself.
    SELF_REFERENCE = "E0184";
    /// A helper called with the wrong arguments.
    HELPER_ARGUMENTS = "E0185";

    /// `value` on a pointer.
    VALUE_ON_POINTER = "E0191";
    /// More functions than operation numbers.
    TOO_MANY_FUNCTIONS = "E0192";
    /// `call_as` naming no local function.
    BAD_CALL_AS = "E0194";
    /// A context handle that is not a pointer to void.
    BAD_CONTEXT_HANDLE = "E0195";

    /// A helper function the language does not know.
    EXTERNAL_HELPER = "W0201";
    /// A type announced and never defined.
    NEVER_DEFINED = "W0202";
    /// An empty enum, union or bitmap.
    EMPTY_TYPE = "W0203";
    /// A top-level `[out]` pointer that is not `[ref]`.
    OUT_NOT_REF = "W0204";
    /// `switch_is` and the discriminant differ in type.
    SWITCH_TYPES_DIFFER = "W0205";
    /// An array that never has elements.
    POINTLESS_ARRAY = "W0206";
    /// An interface without a UUID but with functions.
    NO_UUID = "W0207";
    /// A parameter that is neither `[in]` nor `[out]`.
    NO_DIRECTION = "W0208";
    /// `null_is_ffffffff` and other attributes that are read and have no effect.
    NO_EFFECT = "W0209";
    /// Two enumerators with one value, where that is likely a slip.
    SAME_VALUE = "W0210";
    /// A pointer to void: nothing is known of what it points to.
    VOID_POINTER = "W0212";
    /// Attributes for several pointers where only the first can have one.
    POINTER_KINDS = "W0213";
    /// A character set that is nearly one.
    MISSPELT_CHARSET = "W0217";
    /// An object interface that extends nothing.
    OBJECT_WITHOUT_BASE = "W0218";
    /// `[out]` on something that is not a pointer.
    OUT_NOT_POINTER = "W0219";
    /// A conformant array that is not the last member.
    CONFORMANT_NOT_LAST = "W0220";
    /// A name that two imported files define.
    AMBIGUOUS_TYPE = "W0221";
    /// A type that an imported file defines as well.
    SHADOWED_TYPE = "W0222";
    /// One UUID and version for two interfaces.
    DUPLICATE_UUID = "W0223";
    /// A type that only C knows.
    EXTERNAL_TYPE = "W0214";
    /// A type used although its file is not imported.
    NOT_IMPORTED = "W0216";
    /// A UUID with digits missing.
    SHORT_UUID = "W0215";
    /// A constant that cannot be computed here.
    UNKNOWN_CONST = "W0211";
}

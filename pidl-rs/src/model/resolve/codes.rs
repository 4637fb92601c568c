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
    UNKNOWN_TYPE = "E0201";
    /// A type defined twice.
    DUPLICATE_TYPE = "E0202";
    /// A member or parameter defined twice.
    DUPLICATE_FIELD = "E0203";
    /// A function defined twice.
    DUPLICATE_FUNCTION = "E0204";
    /// A constant or enumerator defined twice.
    DUPLICATE_CONST = "E0205";
    /// Two arms for one value.
    DUPLICATE_CASE = "E0206";
    /// Two default arms.
    DUPLICATE_DEFAULT = "E0207";
    /// A name in an expression that nobody declared.
    UNKNOWN_NAME = "E0208";
    /// `struct X` where X is a union, and the like.
    WRONG_TAG = "E0209";
    /// An interface name nobody declared.
    UNKNOWN_INTERFACE = "E0210";
    /// An interface defined twice.
    DUPLICATE_INTERFACE = "E0211";
    /// A type used by value that was announced and never defined.
    INCOMPLETE_TYPE = "E0212";

    /// An attribute that does not exist.
    UNKNOWN_ATTRIBUTE = "E0220";
    /// An attribute where it may not stand.
    MISPLACED_ATTRIBUTE = "E0221";
    /// Too few or too many arguments.
    ATTRIBUTE_ARGUMENTS = "E0222";
    /// Two attributes that exclude each other.
    CONTRADICTION = "E0223";
    /// The same attribute twice.
    REPEATED_ATTRIBUTE = "E0224";
    /// A pointer attribute on something that is not a pointer.
    NOT_A_POINTER = "E0225";
    /// A flag nobody knows.
    UNKNOWN_FLAG = "E0226";
    /// A character set nobody knows.
    UNKNOWN_CHARSET = "E0227";
    /// A malformed UUID.
    BAD_UUID = "E0228";
    /// A malformed version.
    BAD_VERSION = "E0229";
    /// A malformed endpoint.
    BAD_ENDPOINT = "E0230";
    /// `pointer_default` of an unknown kind.
    BAD_POINTER_DEFAULT = "E0231";
    /// An attribute that wants a number got something else.
    NOT_A_NUMBER = "E0232";
    /// `range(5, 1)`.
    EMPTY_RANGE = "E0233";
    /// A range the type cannot hold.
    RANGE_OUTSIDE_TYPE = "E0234";
    /// A range on something that is not an integer.
    RANGE_ON_NON_INTEGER = "E0235";
    /// `subcontext_size` or `compression` without `subcontext`.
    NO_SUBCONTEXT = "E0236";
    /// A header size no subcontext has.
    BAD_SUBCONTEXT = "E0237";
    /// A compression algorithm nobody knows, or without its sizes.
    BAD_COMPRESSION = "E0238";
    /// A size attribute's `relative` on a parameter.
    RELATIVE_PARAM = "E0239";

    /// `size_is` or `length_is` on something that is not an array.
    SIZE_ON_NON_ARRAY = "E0240";
    /// `string` on something that is not an array.
    STRING_ON_NON_ARRAY = "E0241";
    /// `[]` without `size_is`.
    UNSIZED_ARRAY = "E0242";
    /// An array of something that carries its own conformance.
    ARRAY_OF_CONFORMANT = "E0244";
    /// An array bound that is negative or absurdly large.
    BAD_BOUND = "E0245";
    /// `charset` on something that is not text.
    CHARSET_ON_NON_TEXT = "E0246";
    /// `void` where a value is needed.
    VOID_VALUE = "E0247";
    /// A bit field.
    BIT_FIELD = "E0248";
    /// A pointer to a function.
    FUNCTION_POINTER = "E0249";
    /// A pipe that is not a parameter.
    PIPE_OUTSIDE_FUNCTION = "E0250";
    /// A pipe of something that cannot stream, or a pipe with array attributes.
    BAD_PIPE = "E0251";

    /// A union without `switch_is`.
    NO_SWITCH = "E0260";
    /// `switch_is` on something that is not a union.
    SWITCH_ON_NON_UNION = "E0261";
    /// A case value that the switch type cannot hold.
    CASE_OUTSIDE_TYPE = "E0262";
    /// A switch type that is not an integer.
    BAD_SWITCH_TYPE = "E0263";
    /// An arm with neither `case` nor `default`.
    ARM_WITHOUT_CASE = "E0264";
    /// An enumerator its base cannot hold.
    ENUM_VALUE_TOO_BIG = "E0265";
    /// A flag its bitmap cannot hold.
    BITMAP_VALUE_TOO_WIDE = "E0266";

    /// A struct that contains itself by value.
    RECURSIVE_TYPE = "E0270";
    /// A typedef that names itself.
    TYPEDEF_CYCLE = "E0271";
    /// A constant that depends on itself.
    CONST_CYCLE = "E0272";
    /// Division by zero.
    DIVISION_BY_ZERO = "E0273";
    /// A shift by more bits than there are.
    BAD_SHIFT = "E0274";
    /// An integer overflow.
    OVERFLOW = "E0275";
    /// Something that is not constant where a constant is needed.
    NOT_CONSTANT = "E0276";
    /// An interface that extends itself.
    INTERFACE_CYCLE = "E0277";
    /// Declarations that build on each other too deeply.
    TOO_DEEP = "E0279";
    /// A constant its type cannot hold.
    CONST_TOO_BIG = "E0278";

    /// A member of something that has none of that name.
    UNKNOWN_MEMBER = "E0280";
    /// An expression that should be an integer and is not.
    NOT_AN_INTEGER = "E0281";
    /// `*x` where x is not a pointer.
    BAD_DEREFERENCE = "E0282";
    /// A request that depends on a value only the reply has.
    OUT_IN_REQUEST = "E0283";
    /// A size that depends on itself.
    SELF_REFERENCE = "E0284";
    /// A helper called with the wrong arguments.
    HELPER_ARGUMENTS = "E0285";
    /// A value that is read only after what depends on it.
    READ_LATER = "E0286";

    /// `value` on a pointer.
    VALUE_ON_POINTER = "E0291";
    /// More functions than operation numbers.
    TOO_MANY_FUNCTIONS = "E0292";
    /// `call_as` naming no local function.
    BAD_CALL_AS = "E0294";
    /// A context handle that is not a pointer to void.
    BAD_CONTEXT_HANDLE = "E0295";

    /// A context declared twice.
    DUPLICATE_CONTEXT = "E0301";
    /// A context that is not of numbers, or used as what it is not.
    BAD_CONTEXT = "E0302";
    /// A context that is declared nowhere.
    UNKNOWN_CONTEXT = "E0303";
    /// A list that is none.
    NOT_A_LIST = "E0304";
    /// `until_end`, `until` or `each` where nothing can be repeated.
    BAD_REPETITION = "E0305";
    /// `present` where it cannot be.
    BAD_PRESENCE = "E0306";
    /// `content` on something that is not bytes.
    BAD_CONTENT = "E0307";
    /// `bytes` of something that is not a later member.
    BAD_BYTES = "E0308";

    /// A helper function the language does not know.
    EXTERNAL_HELPER = "W0201";
    /// A type announced and never defined.
    NEVER_DEFINED = "W0202";
    /// An empty enum, union or bitmap.
    EMPTY_TYPE = "W0203";
    /// A parameter that is neither `[in]` nor `[out]`.
    NO_DIRECTION = "W0208";
    /// `null_is_ffffffff` and other attributes that are read and have no effect.
    NO_EFFECT = "W0209";
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
    /// A length that only the reply has, of an array that is in the request too.
    LENGTH_IN_REPLY = "W0224";
    /// An unknown name in a function of which nothing travels.
    UNKNOWN_LOCAL_NAME = "W0225";
    /// A discriminant of another width than what it is chosen by.
    SWITCH_WIDTH = "W0226";
    /// A type whose conversion to what the program holds is the program's affair.
    CONVERSION = "W0228";
    /// A constant that cannot be computed here.
    UNKNOWN_CONST = "W0211";
}

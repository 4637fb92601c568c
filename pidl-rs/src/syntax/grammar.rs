//! The grammar, and its rules in words.

use pest_derive::Parser;

/// The parser pest makes of `idl.pest`.
#[derive(Parser)]
#[grammar = "syntax/idl.pest"]
pub(super) struct Grammar;

/// What a reader of an error message would call a rule; lower ranks say more.
/// Rules that only group others have no words of their own.
pub(super) fn prose(rule: Rule) -> Option<(u8, &'static str)> {
    let mark = |text| Some((0, text));
    let keyword = |text| Some((2, text));
    match rule {
        Rule::semicolon => mark("`;`"),
        Rule::close_paren => mark("`)`"),
        Rule::close_bracket => mark("`]`"),
        Rule::close_brace => mark("`}`"),
        Rule::comma => mark("`,`"),
        Rule::colon => mark("`:`"),
        Rule::equals => mark("`=`"),
        Rule::open_brace => mark("`{`"),
        Rule::open_paren => mark("`(`"),
        Rule::open_bracket | Rule::array | Rule::index => Some((3, "`[`")),
        Rule::attributes => Some((3, "`[`")),
        Rule::bits => Some((4, "`:`")),
        Rule::star => Some((4, "`*`")),
        Rule::word | Rule::tag_before_switch => Some((1, "a name")),
        Rule::attribute | Rule::attribute_name => Some((0, "an attribute")),
        Rule::arguments | Rule::guid | Rule::type_argument => Some((1, "an argument")),
        Rule::expr
        | Rule::number
        | Rule::character
        | Rule::group
        | Rule::cast
        | Rule::sign
        | Rule::sizeof
        | Rule::kw_sizeof => Some((1, "a value")),
        Rule::string | Rule::string_part => Some((3, "a string")),
        Rule::operator | Rule::question => Some((4, "an operator")),
        Rule::dot | Rule::member | Rule::arrow | Rule::arrow_mark | Rule::call => None,
        Rule::range_dots => Some((4, "`..`")),
        Rule::ellipsis => Some((4, "`...`")),
        Rule::type_word
        | Rule::safearray
        | Rule::kw_safearray
        | Rule::struct_type
        | Rule::union_type
        | Rule::enum_type
        | Rule::bitmap_type
        | Rule::kw_struct
        | Rule::kw_union
        | Rule::kw_enum
        | Rule::kw_bitmap => Some((1, "a type")),
        Rule::declarator | Rule::function_pointer => Some((3, "a name")),
        Rule::parameter => Some((1, "a parameter")),
        Rule::parameters => Some((0, "`(`")),
        Rule::field => Some((1, "a member")),
        Rule::arm => Some((1, "an arm")),
        Rule::enumerator => Some((1, "a name")),
        Rule::case_label | Rule::kw_case => keyword("`case`"),
        Rule::default_label | Rule::kw_default => keyword("`default`"),
        Rule::switch | Rule::kw_switch => keyword("`switch`"),
        Rule::kw_requires => Some((4, "`requires`")),
        Rule::kw_typedef => keyword("`typedef`"),
        Rule::kw_import => keyword("`import`"),
        Rule::kw_importlib => keyword("`importlib`"),
        Rule::kw_include => keyword("`include`"),
        Rule::kw_cpp_quote => keyword("`cpp_quote`"),
        Rule::kw_midl_pragma => keyword("`midl_pragma`"),
        Rule::pragma_text => Some((2, "a pragma")),
        Rule::block_keyword => Some((2, "`interface`")),
        Rule::declaration
        | Rule::import_
        | Rule::importlib
        | Rule::include_
        | Rule::cpp_quote
        | Rule::midl_pragma
        | Rule::section
        | Rule::block_head
        | Rule::forward_block
        | Rule::typedef_
        | Rule::plain => Some((1, "a declaration")),
        // Silent rules: pest never names them.
        Rule::WHITESPACE
        | Rule::attribute_list
        | Rule::argument
        | Rule::word_chars
        | Rule::blank
        | Rule::specifier
        | Rule::type_list
        | Rule::type_list_2
        | Rule::type_list_3
        | Rule::angle_stop
        | Rule::tagged
        | Rule::enumerators
        | Rule::operand
        | Rule::after_expr
        | Rule::not_a_name
        | Rule::tail
        | Rule::prefix
        | Rule::primary
        | Rule::postfix
        | Rule::word_start
        | Rule::word_char => None,
    }
}

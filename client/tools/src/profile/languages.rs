//! Languages of profiles.

use super::Cli;
use crate::common::{Failure, Result, json, table};
use serde_json::json as object;

/// Languages with their numbers (MS-LCID).
const LANGUAGES: [(&str, u32, &str); 26] = [
    ("bg-BG", 0x0402, "Bulgarian"),
    ("cs-CZ", 0x0405, "Czech"),
    ("da-DK", 0x0406, "Danish"),
    ("de-DE", 0x0407, "German"),
    ("el-GR", 0x0408, "Greek"),
    ("en-GB", 0x0809, "English (United Kingdom)"),
    ("en-US", 0x0409, "English (United States)"),
    ("es-ES", 0x0c0a, "Spanish"),
    ("et-EE", 0x0425, "Estonian"),
    ("fi-FI", 0x040b, "Finnish"),
    ("fr-FR", 0x040c, "French"),
    ("he-IL", 0x040d, "Hebrew"),
    ("hu-HU", 0x040e, "Hungarian"),
    ("it-IT", 0x0410, "Italian"),
    ("ja-JP", 0x0411, "Japanese"),
    ("ko-KR", 0x0412, "Korean"),
    ("nb-NO", 0x0414, "Norwegian"),
    ("nl-NL", 0x0413, "Dutch"),
    ("pl-PL", 0x0415, "Polish"),
    ("pt-BR", 0x0416, "Portuguese (Brazil)"),
    ("pt-PT", 0x0816, "Portuguese (Portugal)"),
    ("ro-RO", 0x0418, "Romanian"),
    ("ru-RU", 0x0419, "Russian"),
    ("sv-SE", 0x041d, "Swedish"),
    ("tr-TR", 0x041f, "Turkish"),
    ("zh-CN", 0x0804, "Chinese (simplified)"),
];

pub(super) fn language(text: &str) -> Result<u32> {
    let by_name = LANGUAGES
        .iter()
        .find(|(tag, _, name)| tag.eq_ignore_ascii_case(text) || name.eq_ignore_ascii_case(text));
    let digits = text.strip_prefix("0x");
    let number = digits.map_or_else(|| text.parse().ok(), |d| u32::from_str_radix(d, 16).ok());
    by_name
        .map(|(_, number, _)| *number)
        .or(number)
        .ok_or_else(|| Failure::usage(format!("`{text}` is no language; `mapiprofile languages` shows them")))
}

pub(super) fn languages(cli: &Cli) -> Result<()> {
    if cli.json {
        let one =
            |(tag, number, name): &(&str, u32, &str)| object!({"tag": tag, "lcid": number, "name": name});
        return json(&LANGUAGES.iter().map(one).collect::<Vec<_>>());
    }
    let row = |(tag, number, name): &(&str, u32, &str)| {
        vec![(*tag).to_owned(), format!("0x{number:04x}"), (*name).to_owned()]
    };
    table(&["Tag", "Number", "Language"], LANGUAGES.iter().map(row).collect())
}

//! `--given 'table_columns(0)=0x67480014,0x0037001F'`: what the bytes depend
//! on and do not say, from the command line.

use std::sync::Arc;

use pidl_ndr::Context;

/// Answers to contexts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GivenContexts {
    answers: Vec<Answer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    name: String,
    /// `None` answers whatever the keys are.
    keys: Option<Vec<u64>>,
    numbers: Vec<u64>,
}

impl GivenContexts {
    /// Reads the values of `--given`; the error says which one and what is wrong with it.
    pub fn parse(values: &[String]) -> Result<Self, String> {
        let answers = values.iter().map(|value| {
            answer(value).map_err(|why| {
                format!("--given '{value}': {why}; write NAME=NUMBERS or NAME(KEYS)=NUMBERS, as in 'table_columns(0)=0x67480014,0x0037001F'")
            })
        });
        Ok(GivenContexts { answers: answers.collect::<Result<_, _>>()? })
    }

    fn find(&self, name: &str, keys: &[u64]) -> Option<&Answer> {
        let fits = |answer: &&Answer| answer.name == name && answer.keys.as_ref().is_none_or(|k| k == keys);
        self.answers.iter().find(fits)
    }
}

impl Context for GivenContexts {
    fn number(&self, name: &str, keys: &[u64]) -> Option<u64> {
        self.find(name, keys)?.numbers.first().copied()
    }

    fn list(&self, name: &str, keys: &[u64]) -> Option<Arc<[u32]>> {
        let numbers = &self.find(name, keys)?.numbers;
        numbers.iter().map(|n| u32::try_from(*n).ok()).collect()
    }
}

fn answer(text: &str) -> Result<Answer, String> {
    let (left, right) = text.split_once('=').ok_or("there is no `=`")?;
    let (name, keys) = match left.trim().strip_suffix(')') {
        Some(left) => {
            let (name, keys) = left.split_once('(').ok_or("`)` without `(`")?;
            (name.trim(), Some(numbers(keys)?))
        }
        None => (left.trim(), None),
    };
    if name.is_empty() {
        return Err("there is no name".to_owned());
    }
    Ok(Answer { name: name.to_owned(), keys, numbers: numbers(right)? })
}

fn numbers(text: &str) -> Result<Vec<u64>, String> {
    let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let parsed = match word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")) {
                Some(hex) => u64::from_str_radix(hex, 16),
                None => word.parse(),
            };
            parsed.map_err(|_| format!("`{word}` is no number"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_choose_and_their_absence_fits_all() {
        let values = ["columns( 2 ) = 0x37001f, 20".to_owned(), "private_logon=0".to_owned()];
        let given = GivenContexts::parse(&values).unwrap();
        assert_eq!(given.list("columns", &[2]).as_deref(), Some(&[0x0037_001F, 20][..]));
        assert_eq!(given.list("columns", &[3]), None);
        assert_eq!(given.number("private_logon", &[9]), Some(0));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, why) in
            [("columns", "no `=`"), ("=1", "no name"), ("a=x", "`x` is no number"), ("a)=1", "without `(`")]
        {
            let error = GivenContexts::parse(&[text.to_owned()]).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
    }
}

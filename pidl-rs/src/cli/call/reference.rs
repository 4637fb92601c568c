//! What one call gave as what another takes: `"$1.handle"`.

use serde_json::Value as Json;

/// The JSON with every string that is a reference replaced.
pub(super) fn resolve(json: &Json, replies: &[Json]) -> Result<Json, String> {
    Ok(match json {
        Json::String(text) => match parse(text) {
            Some((number, path)) => find(text, number, path, replies)?.clone(),
            None => json.clone(),
        },
        Json::Array(items) => {
            Json::Array(items.iter().map(|i| resolve(i, replies)).collect::<Result<_, _>>()?)
        }
        Json::Object(members) => {
            let members = members.iter().map(|(name, v)| Ok((name.clone(), resolve(v, replies)?)));
            Json::Object(members.collect::<Result<_, String>>()?)
        }
        _ => json.clone(),
    })
}

/// Number of the call, none for the last one, and the path in its reply.
fn parse(text: &str) -> Option<(Option<usize>, &str)> {
    let (number, path) = text.strip_prefix('$')?.split_once('.')?;
    let number = if number.is_empty() { None } else { Some(number.parse().ok()?) };
    Some((number, path))
}

fn find<'r>(text: &str, number: Option<usize>, path: &str, replies: &'r [Json]) -> Result<&'r Json, String> {
    let number = number.unwrap_or(replies.len());
    let mut place = number
        .checked_sub(1)
        .and_then(|i| replies.get(i))
        .ok_or_else(|| format!("{text}: there is no call {number} before this one"))?;
    for step in path.split('.') {
        let next = match place {
            Json::Array(items) => step.parse().ok().and_then(|i: usize| items.get(i)),
            Json::Object(members) => members.get(step),
            _ => None,
        };
        place = next.ok_or_else(|| format!("{text}: the reply of call {number} has no `{step}` there"))?;
    }
    Ok(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_are_whole_strings() {
        let replies = [json!({"handle": {"uuid": "a"}}), json!({"names": ["x", "y"]})];
        let input = json!({"h": "$1.handle", "n": ["$.names.1", "$9"], "money": "$5"});
        let output = json!({"h": {"uuid": "a"}, "n": ["y", "$9"], "money": "$5"});
        assert_eq!(resolve(&input, &replies), Ok(output));
        for (text, message) in [
            ("$3.x", "$3.x: there is no call 3 before this one"),
            ("$0.x", "$0.x: there is no call 0 before this one"),
            ("$1.handel", "$1.handel: the reply of call 1 has no `handel` there"),
            ("$2.names.7", "$2.names.7: the reply of call 2 has no `7` there"),
        ] {
            assert_eq!(resolve(&json!([text]), &replies), Err(message.to_owned()));
        }
        assert!(resolve(&json!("$.x"), &[]).is_err());
    }
}

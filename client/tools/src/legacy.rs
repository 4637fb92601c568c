//! The command lines of the old programs: their actions were options.

use std::ffi::OsString;

/// An action that was an option: what it is now.
pub struct Action {
    /// Without dashes.
    pub option: &'static str,
    pub subcommand: &'static str,
    /// The option that has its value now, if it had one; empty for a positional argument.
    pub value: Option<&'static str>,
}

/// Puts the subcommand in front where an action is asked for by an option. What already
/// begins with a subcommand stays as it is.
pub fn translate(
    args: impl IntoIterator<Item = OsString>,
    actions: &[Action],
    subcommands: &[&str],
) -> Vec<OsString> {
    let args: Vec<OsString> = args.into_iter().collect();
    let is_subcommand = |a: &OsString| a.to_str().is_some_and(|a| a == "help" || subcommands.contains(&a));
    let action = |a: &OsString| {
        let name = a.to_str()?.strip_prefix("--")?;
        let (name, value) = match name.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (name, None),
        };
        actions.iter().find(|known| known.option == name).map(|known| (known, value))
    };
    if args.iter().skip(1).any(is_subcommand) {
        return args;
    }
    let Some((at, (known, value))) =
        args.iter().enumerate().skip(1).find_map(|(at, a)| Some((at, action(a)?)))
    else {
        return args;
    };
    let mut out = vec![args[0].clone(), known.subcommand.into()];
    let mut rest = args[1..].iter().enumerate().map(|(i, a)| (i + 1, a));
    while let Some((i, arg)) = rest.next() {
        if i != at {
            out.push(arg.clone());
            continue;
        }
        let Some(option) = known.value else { continue };
        let value = value.clone().map(OsString::from).or_else(|| rest.next().map(|(_, v)| v.clone()));
        if !option.is_empty() {
            out.push(format!("--{option}").into());
        }
        out.extend(value);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated(line: &str) -> String {
        let actions = [
            Action { option: "create", subcommand: "create", value: None },
            Action { option: "rename", subcommand: "rename", value: Some("to") },
            Action { option: "update", subcommand: "update", value: Some("") },
        ];
        let args = line.split_whitespace().map(OsString::from);
        let out = translate(args, &actions, &["create", "rename"]);
        out.iter().map(|a| a.to_str().unwrap()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn actions_go_to_the_front() {
        assert_eq!(translated("p --profile X --create --username jo"), "p create --profile X --username jo");
        assert_eq!(translated("p --profile X --rename Y"), "p rename --profile X --to Y");
        assert_eq!(translated("p --rename=Y --profile X"), "p rename --to Y --profile X");
        assert_eq!(translated("p --update 1/2 -v"), "p update 1/2 -v");
        assert_eq!(translated("p create --create"), "p create --create");
        assert_eq!(translated("p --list"), "p --list");
        assert_eq!(translated("p"), "p");
        assert_eq!(translated("p --rename"), "p rename --to");
    }
}

//! What kind of values an attribute has, and when two of them are equal.

use crate::Dn;

/// The kinds that compare in different ways (MS-ADTS 3.1.1.2.2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// UTF-8, compared without regard to case and to the number of spaces.
    Text,
    /// A decimal number.
    Integer,
    /// `TRUE` or `FALSE`.
    Boolean,
    /// `20261122230000.0Z` (RFC 4517 3.3.13).
    Time,
    /// The name of an object.
    Dn,
    /// The name of a class's object in the schema, for which the class's own name stands, too
    /// (MS-ADTS 3.1.1.3.1.3.5).
    Category,
    /// Bytes that mean nothing here.
    Bytes,
}

/// Two values with the same key are equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Syntax {
    /// That of an attribute; [`Syntax::Text`] if it is not known here.
    #[must_use]
    pub fn of(attribute: &str) -> Self {
        let name = attribute.to_ascii_lowercase();
        TABLE.binary_search_by_key(&name.as_str(), |&(name, _)| name).map_or(Syntax::Text, |at| TABLE[at].1)
    }

    /// The key of a value; none if it is not a value of this kind.
    pub(crate) fn key(self, value: &[u8]) -> Option<Key> {
        if value.is_empty() {
            return None;
        }
        if self == Syntax::Bytes {
            return Some(Key::Bytes(value.to_vec()));
        }
        let text = std::str::from_utf8(value).ok()?;
        match self {
            // No text in a directory holds NUL, and servers written in C stop reading at one.
            _ if text.contains('\0') => None,
            Syntax::Text => {
                Some(Key::Text(fold_spaces(text, true))).filter(|key| *key != Key::Text(String::new()))
            }
            Syntax::Integer => text.parse().ok().map(Key::Number),
            Syntax::Boolean if text.eq_ignore_ascii_case("TRUE") => Some(Key::Number(1)),
            Syntax::Boolean if text.eq_ignore_ascii_case("FALSE") => Some(Key::Number(0)),
            Syntax::Boolean => None,
            Syntax::Time => {
                let digits = text.strip_suffix('Z')?.split('.').next()?;
                (digits.len() == 14 && digits.bytes().all(|b| b.is_ascii_digit()))
                    .then(|| digits.parse().ok().map(Key::Number))?
            }
            Syntax::Dn => {
                text.parse::<Dn>().ok().filter(|dn| !dn.as_str().is_empty()).map(|dn| Key::Text(dn.key()))
            }
            Syntax::Category => match text.parse::<Dn>() {
                Ok(dn) => Some(Key::Text(fold(&dn.name()).collect())),
                Err(_) => is_attribute(text).then(|| Key::Text(category(text))),
            },
            Syntax::Bytes => None,
        }
    }
}

/// The name, in lower case, of the schema's object that stands for a class in `objectCategory`:
/// people are all of one category, whatever they are besides.
pub(crate) fn category(class: &str) -> String {
    let class = class.to_ascii_lowercase();
    match class.as_str() {
        "contact" | "inetorgperson" | "organizationalperson" | "user" => "person",
        "organizationalunit" => "organizational-unit",
        "domaindns" => "domain-dns",
        "publicfolder" => "ms-exch-public-folder",
        "msexchdynamicdistributionlist" => "ms-exch-dynamic-distribution-list",
        class => class,
    }
    .to_owned()
}

/// Whether a text can be the name of an attribute, or its object identifier (RFC 4512 1.4).
pub(crate) fn is_attribute(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        || text.contains('.') && text.split('.').all(digits)
}

/// Characters of a text such that two spellings of it give the same ones.
pub(crate) fn fold(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().flat_map(char::to_lowercase)
}

/// Case folded, runs of spaces one space, those at the ends away if `trim` (RFC 4518 2.6.1).
pub(crate) fn fold_spaces(text: &str, trim: bool) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in fold(if trim { text.trim_matches(' ') } else { text }) {
        if c != ' ' || !folded.ends_with(' ') {
            folded.push(c);
        }
    }
    folded
}

/// What is not [`Syntax::Text`], by name in lower case, in order.
const TABLE: &[(&str, Syntax)] = &[
    ("accountexpires", Syntax::Integer),
    ("addressbookroots", Syntax::Dn),
    ("addressbookroots2", Syntax::Dn),
    ("addressentrydisplaytable", Syntax::Bytes),
    ("addressentrydisplaytablemsdos", Syntax::Bytes),
    ("admincount", Syntax::Integer),
    ("altrecipient", Syntax::Dn),
    ("altrecipientbl", Syntax::Dn),
    ("assistant", Syntax::Dn),
    ("attributesecurityguid", Syntax::Bytes),
    ("audio", Syntax::Bytes),
    ("auditingpolicy", Syntax::Bytes),
    ("authorig", Syntax::Dn),
    ("authorigbl", Syntax::Dn),
    ("badpasswordtime", Syntax::Integer),
    ("badpwdcount", Syntax::Integer),
    ("cacertificate", Syntax::Bytes),
    ("codepage", Syntax::Integer),
    ("configurationnamingcontext", Syntax::Dn),
    ("countrycode", Syntax::Integer),
    ("createtimestamp", Syntax::Time),
    ("defaulthidingvalue", Syntax::Boolean),
    ("defaultnamingcontext", Syntax::Dn),
    ("defaultobjectcategory", Syntax::Dn),
    ("deleteditemflags", Syntax::Integer),
    ("delivcontlength", Syntax::Integer),
    ("deliverandredirect", Syntax::Boolean),
    ("deliverymechanism", Syntax::Integer),
    ("directreports", Syntax::Dn),
    ("distinguishedname", Syntax::Dn),
    ("dlmemberrule", Syntax::Integer),
    ("dlmemdefault", Syntax::Integer),
    ("dlmemrejectperms", Syntax::Dn),
    ("dlmemrejectpermsbl", Syntax::Dn),
    ("dlmemsubmitperms", Syntax::Dn),
    ("dlmemsubmitpermsbl", Syntax::Dn),
    ("dscorepropagationdata", Syntax::Time),
    ("extendedcharsallowed", Syntax::Boolean),
    ("extensiondata", Syntax::Bytes),
    ("formdata", Syntax::Bytes),
    ("fsmoroleowner", Syntax::Dn),
    ("garbagecollperiod", Syntax::Integer),
    ("gidnumber", Syntax::Integer),
    ("globaladdresslist", Syntax::Dn),
    ("globaladdresslist2", Syntax::Dn),
    ("grouptype", Syntax::Integer),
    ("hasmasterncs", Syntax::Dn),
    ("helpdata16", Syntax::Bytes),
    ("helpdata32", Syntax::Bytes),
    ("heuristics", Syntax::Integer),
    ("hiddendl", Syntax::Integer),
    ("hidedlmembership", Syntax::Boolean),
    ("homemdb", Syntax::Dn),
    ("homemdbbl", Syntax::Dn),
    ("homemta", Syntax::Dn),
    ("instancetype", Syntax::Integer),
    ("internetencoding", Syntax::Integer),
    ("invocationid", Syntax::Bytes),
    ("iscriticalsystemobject", Syntax::Boolean),
    ("isdefunct", Syntax::Boolean),
    ("isdeleted", Syntax::Boolean),
    ("isephemeral", Syntax::Boolean),
    ("ismemberofpartialattributeset", Syntax::Boolean),
    ("isrecycled", Syntax::Boolean),
    ("issinglevalued", Syntax::Boolean),
    ("jpegphoto", Syntax::Bytes),
    ("lastknownparent", Syntax::Dn),
    ("lastlogoff", Syntax::Integer),
    ("lastlogon", Syntax::Integer),
    ("lastlogontimestamp", Syntax::Integer),
    ("linkid", Syntax::Integer),
    ("lockoutduration", Syntax::Integer),
    ("lockoutobservationwindow", Syntax::Integer),
    ("lockoutthreshold", Syntax::Integer),
    ("lockouttime", Syntax::Integer),
    ("logoncount", Syntax::Integer),
    ("logonhours", Syntax::Bytes),
    ("managedby", Syntax::Dn),
    ("managedobjects", Syntax::Dn),
    ("manager", Syntax::Dn),
    ("mapiid", Syntax::Integer),
    ("mapirecipient", Syntax::Boolean),
    ("masteredby", Syntax::Dn),
    ("maxpwdage", Syntax::Integer),
    ("mdboverhardquotalimit", Syntax::Integer),
    ("mdboverquotalimit", Syntax::Integer),
    ("mdbstoragequota", Syntax::Integer),
    ("mdbusedefaults", Syntax::Boolean),
    ("member", Syntax::Dn),
    ("memberof", Syntax::Dn),
    ("minpwdage", Syntax::Integer),
    ("minpwdlength", Syntax::Integer),
    ("modifytimestamp", Syntax::Time),
    ("msds-behavior-version", Syntax::Integer),
    ("msds-hasdomainncs", Syntax::Dn),
    ("msds-supportedencryptiontypes", Syntax::Integer),
    ("msds-user-account-control-computed", Syntax::Integer),
    ("msexchadmingroupmode", Syntax::Integer),
    ("msexchalobjectversion", Syntax::Integer),
    ("msexchblockedsendershash", Syntax::Bytes),
    ("msexchcomanagedbylink", Syntax::Dn),
    ("msexchcomanagedobjectsbl", Syntax::Dn),
    ("msexchcurrentserverroles", Syntax::Integer),
    ("msexchdelegatelistbl", Syntax::Dn),
    ("msexchdelegatelistlink", Syntax::Dn),
    ("msexchelcmailboxflags", Syntax::Integer),
    ("msexchenablemoderation", Syntax::Boolean),
    ("msexchhidefromaddresslists", Syntax::Boolean),
    ("msexchhomepublicmdb", Syntax::Dn),
    ("msexchhomeroutinggroup", Syntax::Dn),
    ("msexchhostserverlink", Syntax::Dn),
    ("msexchmailboxguid", Syntax::Bytes),
    ("msexchmailboxsecuritydescriptor", Syntax::Bytes),
    ("msexchmasteraccountsid", Syntax::Bytes),
    ("msexchmasterserveroravailabilitygroup", Syntax::Dn),
    ("msexchminadminversion", Syntax::Integer),
    ("msexchmixedmode", Syntax::Boolean),
    ("msexchmoderatedbylink", Syntax::Dn),
    ("msexchmoderatedobjectsbl", Syntax::Dn),
    ("msexchmoderationflags", Syntax::Integer),
    ("msexchowningpftree", Syntax::Dn),
    ("msexchowningserver", Syntax::Dn),
    ("msexchpolicyorder", Syntax::Integer),
    ("msexchrecipientdisplaytype", Syntax::Integer),
    ("msexchrecipienttypedetails", Syntax::Integer),
    ("msexchrequireauthtosendto", Syntax::Boolean),
    ("msexchresourcecapacity", Syntax::Integer),
    ("msexchresponsiblemtaserver", Syntax::Dn),
    ("msexchroutingmasterdn", Syntax::Dn),
    ("msexchsaferecipientshash", Syntax::Bytes),
    ("msexchsafesendershash", Syntax::Bytes),
    ("msexchserverrole", Syntax::Integer),
    ("msexchumpinchecksum", Syntax::Bytes),
    ("msexchuseoab", Syntax::Dn),
    ("msexchuseoabbl", Syntax::Dn),
    ("msexchuseraccountcontrol", Syntax::Integer),
    ("msexchversion", Syntax::Integer),
    ("msexchwhenmailboxcreated", Syntax::Time),
    ("msexchwhensoftdeletedtime", Syntax::Time),
    ("namingcontexts", Syntax::Dn),
    ("ntsecuritydescriptor", Syntax::Bytes),
    ("objectcategory", Syntax::Category),
    ("objectclasscategory", Syntax::Integer),
    ("objectguid", Syntax::Bytes),
    ("objectsid", Syntax::Bytes),
    ("objectversion", Syntax::Integer),
    ("offlineabcontainers", Syntax::Dn),
    ("offlineabserver", Syntax::Dn),
    ("omobjectclass", Syntax::Bytes),
    ("omsyntax", Syntax::Integer),
    ("oofreplytooriginator", Syntax::Boolean),
    ("originaldisplaytable", Syntax::Bytes),
    ("originaldisplaytablemsdos", Syntax::Bytes),
    ("otherwellknownobjects", Syntax::Bytes),
    ("owner", Syntax::Dn),
    ("ownerbl", Syntax::Dn),
    ("permsgdialogdisplaytable", Syntax::Bytes),
    ("perrecipdialogdisplaytable", Syntax::Bytes),
    ("photo", Syntax::Bytes),
    ("primarygroupid", Syntax::Integer),
    ("publicdelegates", Syntax::Dn),
    ("publicdelegatesbl", Syntax::Dn),
    ("pwdlastset", Syntax::Integer),
    ("pwdproperties", Syntax::Integer),
    ("rangelower", Syntax::Integer),
    ("rangeupper", Syntax::Integer),
    ("replpropertymetadata", Syntax::Bytes),
    ("repluptodatevector", Syntax::Bytes),
    ("reporttooriginator", Syntax::Boolean),
    ("reporttoowner", Syntax::Boolean),
    ("repsfrom", Syntax::Bytes),
    ("repsto", Syntax::Bytes),
    ("ridmanagerreference", Syntax::Dn),
    ("ridnextrid", Syntax::Integer),
    ("roleoccupant", Syntax::Dn),
    ("rootdomainnamingcontext", Syntax::Dn),
    ("samaccounttype", Syntax::Integer),
    ("schemaflagsex", Syntax::Integer),
    ("schemaidguid", Syntax::Bytes),
    ("schemanamingcontext", Syntax::Dn),
    ("searchflags", Syntax::Integer),
    ("secretary", Syntax::Dn),
    ("securityidentifier", Syntax::Bytes),
    ("seealso", Syntax::Dn),
    ("serverreference", Syntax::Dn),
    ("serverreferencebl", Syntax::Dn),
    ("showinaddressbook", Syntax::Dn),
    ("showinadvancedviewonly", Syntax::Boolean),
    ("sidhistory", Syntax::Bytes),
    ("siteobject", Syntax::Dn),
    ("subrefs", Syntax::Dn),
    ("systemflags", Syntax::Integer),
    ("systemonly", Syntax::Boolean),
    ("templateroots", Syntax::Dn),
    ("templateroots2", Syntax::Dn),
    ("thumbnaillogo", Syntax::Bytes),
    ("thumbnailphoto", Syntax::Bytes),
    ("tokengroups", Syntax::Bytes),
    ("transretrymins", Syntax::Integer),
    ("transtimeoutmins", Syntax::Integer),
    ("uidnumber", Syntax::Integer),
    ("unauthorig", Syntax::Dn),
    ("unauthorigbl", Syntax::Dn),
    ("unicodepwd", Syntax::Bytes),
    ("useraccountcontrol", Syntax::Integer),
    ("usercert", Syntax::Bytes),
    ("usercertificate", Syntax::Bytes),
    ("userpkcs12", Syntax::Bytes),
    ("usersmimecertificate", Syntax::Bytes),
    ("usnchanged", Syntax::Integer),
    ("usncreated", Syntax::Integer),
    ("versionnumber", Syntax::Integer),
    ("wellknownobjects", Syntax::Bytes),
    ("whenchanged", Syntax::Time),
    ("whencreated", Syntax::Time),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_searched() {
        assert!(TABLE.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(Syntax::of("objectSID"), Syntax::Bytes);
        assert_eq!(Syntax::of("displayName"), Syntax::Text);
    }

    #[test]
    fn equal_values_have_equal_keys() {
        let same = |attribute: &str, a: &str, b: &str| {
            let syntax = Syntax::of(attribute);
            syntax.key(a.as_bytes()).is_some() && syntax.key(a.as_bytes()) == syntax.key(b.as_bytes())
        };
        assert!(same("displayName", " Jo  SMITH", "jo smith "));
        assert!(same("displayName", "ÉLODIE", "élodie"));
        assert!(!same("displayName", "josmith", "jo smith"));
        assert!(same("mAPIID", "007", "7") && same("mAPIID", "-5", "-5"));
        assert!(same("isDeleted", "true", "TRUE") && !same("isDeleted", "yes", "yes"));
        assert!(same("whenCreated", "20261122230000.0Z", "20261122230000Z"));
        assert!(same("member", "cn=a , dc=B", "CN=A,DC=b") && !same("member", "x", "x"));
        assert!(same("objectCategory", "contact", "CN=Person,CN=Schema,CN=Configuration,DC=x"));
        assert!(!same("objectCategory", "group", "CN=Person,CN=Schema,CN=Configuration,DC=x"));
        assert!(!same("objectSid", "a", "A"));
        assert!(!same("displayName", "", "") && !same("displayName", " ", " "));
    }
}

//! Who sees what: files see themselves and everything they import.

use super::attrs::article;
use super::{Def, DefKind, Here, Resolver, base, codes};
use crate::diagnostic::{Diagnostic, closest};
use crate::model::TypeId;
use crate::source::Span;
use crate::syntax::ast::{Ident, TagKind, Type, TypeKind};

/// A set of files.
#[derive(Clone, Debug, Default)]
pub(super) struct FileSet(Vec<u64>);

impl FileSet {
    pub(super) fn insert(&mut self, file: usize) {
        if self.0.len() <= file / 64 {
            self.0.resize(file / 64 + 1, 0);
        }
        self.0[file / 64] |= 1 << (file % 64);
    }

    pub(super) fn contains(&self, file: usize) -> bool {
        self.0.get(file / 64).is_some_and(|word| word >> (file % 64) & 1 == 1)
    }

    pub(super) fn extend(&mut self, other: &FileSet) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }
}

/// Where a piece of IDL looks names up.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    /// The file whose own names win.
    pub home: usize,
    /// All files that can be seen, the own one included.
    pub visible: FileSet,
    /// Inside a WinRT namespace, where types have parameters and other things no wire has.
    pub com: bool,
    /// Whether the C helper header of an interface may know more names.
    pub has_header: bool,
}

/// Index of a scope; the first are the files'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ScopeId(pub usize);

/// C's two name spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    Typedef,
    Tag,
}

/// A name of a type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbol {
    pub space: Space,
    pub file: usize,
    pub id: TypeId,
}

/// What a written type turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Type(TypeId),
    Void,
    BindingHandle,
    /// COM only, or a pointer to a function.
    Opaque,
    /// An error that has been reported.
    Error,
}

impl<'a> Resolver<'a> {
    /// What each file sees.
    pub(super) fn make_scopes(&mut self) {
        for (index, file) in self.files.iter().enumerate() {
            let mut visible = FileSet::default();
            visible.insert(index);
            for &import in &file.imports {
                if let Some(scope) = self.scopes.get(import) {
                    visible.extend(&scope.visible.clone());
                }
                visible.insert(import);
            }
            self.scopes.push(Scope { home: index, visible, com: false, has_header: false });
        }
    }

    pub(super) fn scope(&self, scope: ScopeId) -> &Scope {
        &self.scopes[scope.0]
    }

    /// Finds a type by name, preferring one name space and the own file.
    fn find(&self, name: &str, space: Space, scope: ScopeId) -> Option<Symbol> {
        let scope = self.scope(scope);
        let candidates = self.type_names.get(name)?;
        let rank = |symbol: &Symbol| {
            let interface = matches!(self.defs[symbol.id.0 as usize].kind, DefKind::Interface);
            (interface, symbol.space != space, symbol.file != scope.home)
        };
        candidates.iter().filter(|s| scope.visible.contains(s.file)).min_by_key(|s| rank(s)).copied()
    }

    /// A type by its name alone, silently.
    pub(super) fn find_type_name(&self, name: &str, scope: ScopeId) -> Option<TypeId> {
        self.find(name, Space::Typedef, scope).map(|s| s.id)
    }

    /// A tag by its name alone, silently.
    pub(super) fn find_tag_name(&self, name: &str, scope: ScopeId) -> Option<TypeId> {
        self.find(name, Space::Tag, scope).map(|s| s.id)
    }

    /// Resolves a type as it is written; mistakes are reported.
    pub(super) fn find_type(&mut self, ty: &'a Type, scope: ScopeId) -> Found {
        match &ty.kind {
            TypeKind::Void => Found::Void,
            TypeKind::SafeArray(_) => Found::Opaque,
            TypeKind::Body(body) => match self.bodies.get(&std::ptr::from_ref(&**body)) {
                Some(&id) => Found::Type(id),
                None => Found::Error,
            },
            TypeKind::Name(words) => {
                if let [word] = words.as_slice()
                    && let Some(symbol) = self.find(&word.text, Space::Typedef, scope)
                {
                    self.check_ambiguous(&word.text, symbol, scope, word.span);
                    return Found::Type(symbol.id);
                }
                match base::lookup(words.iter().map(|w| w.text.as_str())) {
                    Some(base::Base::Scalar(pidl_ndr::Scalar::Void)) => Found::Void,
                    Some(base::Base::Scalar(scalar)) => Found::Type(TypeId(scalar as u32)),
                    Some(base::Base::BindingHandle) => Found::BindingHandle,
                    None => match words.as_slice() {
                        [word] => self.not_visible(word, None, scope),
                        _ => {
                            let name: Vec<_> = words.iter().map(|w| w.text.as_str()).collect();
                            self.unknown_type(&name.join(" "), None, ty.span, scope);
                            Found::Error
                        }
                    },
                }
            }
            TypeKind::Tag(TagKind::Interface, name) => {
                if self.find_interface(&name.text, scope).is_none()
                    && !self.forward_interfaces.contains(&*name.text)
                {
                    self.unknown_interface(&name.text, name.span, scope);
                    return Found::Error;
                }
                Found::Opaque
            }
            TypeKind::Tag(kind, name) => match self.find(&name.text, Space::Tag, scope) {
                Some(symbol) => {
                    self.check_ambiguous(&name.text, symbol, scope, name.span);
                    self.check_tag(*kind, &name.text, symbol.id, name.span);
                    Found::Type(symbol.id)
                }
                None => self.not_visible(name, Some(*kind), scope),
            },
        }
    }

    /// Reports a name that two imported files define differently.
    fn check_ambiguous(&mut self, name: &'a str, found: Symbol, scope: ScopeId, span: Span) {
        let Some(candidates) = self.type_names.get(name) else { return };
        if candidates.len() < 2 {
            return;
        }
        let view = self.scope(scope);
        if found.file == view.home {
            return;
        }
        let other = candidates.iter().find(|s| {
            s.space == found.space
                && s.file != found.file
                && s.id != found.id
                && view.visible.contains(s.file)
        });
        let Some(other) = other else { return };
        let (a, b) = (&self.defs[found.id.0 as usize], &self.defs[other.id.0 as usize]);
        if a.same_meaning(b) || !self.ambiguous_seen.insert((name, view.home)) {
            return;
        }
        // The one file seeing the other has been reported as a redefinition already.
        let sees = |a: usize, b: usize| self.scopes[a].visible.contains(b);
        if sees(found.file, other.file) || sees(other.file, found.file) {
            return;
        }
        let diagnostic = Diagnostic::warning(
            codes::AMBIGUOUS_TYPE,
            span,
            format!("`{name}` is defined by two imported files"),
        )
        .here("the first one is taken")
        .label(a.name_span, format!("defined in {}.idl", self.files[found.file].stem))
        .label(b.name_span, format!("and in {}.idl", self.files[other.file].stem));
        self.diags.push(diagnostic);
    }

    fn check_tag(&mut self, kind: TagKind, name: &str, id: TypeId, span: Span) {
        let Some(actual) = self.tag_of(id) else { return };
        if actual == kind {
            return;
        }
        let (said, is) = (tag_word(kind), tag_word(actual));
        let diagnostic = Diagnostic::error(
            codes::WRONG_TAG,
            span,
            format!("`{name}` is {}, not {}", article(is), article(said)),
        )
        .label(self.defs[id.0 as usize].name_span, "defined here")
        .help(format!("write `{is} {name}`"));
        self.diags.push(diagnostic);
    }

    /// The keyword of a tagged type, through plain aliases of tags.
    pub(super) fn tag_of(&self, id: TypeId) -> Option<TagKind> {
        use crate::syntax::ast::BodyKind;
        match self.defs[id.0 as usize].kind {
            DefKind::Body { body, .. } => Some(match body.kind {
                BodyKind::Struct(_) => TagKind::Struct,
                BodyKind::Union { switch: None, .. } => TagKind::Union,
                BodyKind::Union { .. } => return None,
                BodyKind::Enum(_) => TagKind::Enum,
                BodyKind::Bitmap(_) => TagKind::Bitmap,
                BodyKind::Pipe(_) => TagKind::Pipe,
            }),
            DefKind::Forward(kind) => Some(kind),
            _ => None,
        }
    }

    /// A name that is not declared where it can be seen: in a replacement, in a
    /// file that is not imported, in a C header, or nowhere.
    fn not_visible(&mut self, name: &'a Ident, kind: Option<TagKind>, scope: ScopeId) -> Found {
        let (text, span) = (name.text.as_str(), name.span);
        let hidden = self.type_names.get(text).and_then(|symbols| {
            symbols.iter().min_by_key(|s| (!self.files[s.file].replace, self.is_incomplete(s.id))).copied()
        });
        if let Some(hidden) = hidden {
            if !self.files[hidden.file].replace {
                let stem = &self.files[hidden.file].stem;
                let diagnostic = Diagnostic::warning(
                    codes::NOT_IMPORTED,
                    span,
                    format!("`{text}` comes from a file that is not imported"),
                )
                .label(self.defs[hidden.id.0 as usize].name_span, format!("defined in {stem}.idl"))
                .help(format!("add `import \"{stem}.idl\";`"));
                self.diags.push(diagnostic);
            }
            return Found::Type(hidden.id);
        }
        if self.scope(scope).com || text.contains(['.', '<']) {
            return Found::Opaque;
        }
        if !self.scope(scope).has_header && !C_TYPES.contains(&text) {
            self.unknown_type(text, kind, span, scope);
            return Found::Error;
        }
        if !self.externals.contains_key(&(self.scope(scope).home, text)) {
            let diagnostic =
                Diagnostic::warning(codes::EXTERNAL_TYPE, span, format!("`{text}` is known to C only"))
                    .here("its form on the wire is written by hand")
                    .help("describe it in a file given with `--replace`");
            self.diags.push(diagnostic);
        }
        self.external(name, scope)
    }

    /// A type known to C only.
    pub(super) fn external(&mut self, name: &'a Ident, scope: ScopeId) -> Found {
        let (text, span) = (name.text.as_str(), name.span);
        let file = self.scope(scope).home;
        if let Some(&id) = self.externals.get(&(file, text)) {
            return Found::Type(id);
        }
        let id = self.add_def(Def {
            name: text.to_owned(),
            anonymous: false,
            kind: DefKind::External,
            attrs: super::Attrs::default(),
            here: super::Here { file, scope, interface: None },
            doc: &None,
            span,
            name_span: span,
        });
        self.externals.insert((file, text), id);
        Found::Type(id)
    }

    /// As [`find_type`](Self::find_type); where nothing goes over a wire, `struct X`
    /// announces an unknown X as it does in C.
    pub(super) fn type_at(&mut self, ty: &'a Type, here: Here) -> Found {
        match &ty.kind {
            TypeKind::Tag(kind, name)
                if *kind != TagKind::Interface
                    && !self.type_names.contains_key(name.text.as_str())
                    && self.is_local(here) =>
            {
                Found::Type(self.announced(*kind, name, here))
            }
            _ => self.find_type(ty, here.scope),
        }
    }

    fn announced(&mut self, kind: TagKind, name: &'a Ident, here: Here) -> TypeId {
        let key = (here.file, name.text.as_str());
        if let Some(&id) = self.externals.get(&key) {
            return id;
        }
        let id = self.add_def(Def {
            name: name.text.clone(),
            anonymous: false,
            kind: DefKind::Forward(kind),
            attrs: super::Attrs::default(),
            here: Here { interface: None, ..here },
            doc: &None,
            span: name.span,
            name_span: name.span,
        });
        self.externals.insert(key, id);
        id
    }

    fn is_incomplete(&self, id: TypeId) -> bool {
        matches!(self.def(id).kind, DefKind::Forward(_) | DefKind::Interface)
    }

    fn unknown_type(&mut self, name: &str, kind: Option<TagKind>, span: Span, scope: ScopeId) {
        let view = self.scope(scope).clone();
        if !self.unknown_seen.insert((view.home, name.to_owned())) {
            return;
        }
        let names = self
            .type_names
            .iter()
            .filter(|(_, symbols)| symbols.iter().any(|s| view.visible.contains(s.file)))
            .map(|(name, _)| *name);
        let similar = closest(name, names.chain(base::names()));
        let what = kind.map_or("type", tag_word);
        let mut diagnostic = Diagnostic::error(codes::UNKNOWN_TYPE, span, format!("unknown {what} `{name}`"))
            .here("declared nowhere");
        if let Some(similar) = similar {
            diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
            if let Some(symbol) = self.type_names.get(similar).and_then(|c| c.first()) {
                let at = self.defs[symbol.id.0 as usize].name_span;
                diagnostic = diagnostic.label(at, format!("`{similar}` is here"));
            }
        }
        self.diags.push(diagnostic);
    }

    pub(super) fn find_interface(&self, name: &str, scope: ScopeId) -> Option<usize> {
        let view = self.scope(scope);
        self.interface_names
            .get(name)?
            .iter()
            .copied()
            .filter(|&i| view.visible.contains(self.interfaces[i].file))
            .min_by_key(|&i| self.interfaces[i].file != view.home)
    }

    pub(super) fn unknown_interface(&mut self, name: &str, span: Span, scope: ScopeId) {
        let view = self.scope(scope);
        let names = self
            .interface_names
            .iter()
            .filter(|(_, ids)| ids.iter().any(|&i| view.visible.contains(self.interfaces[i].file)))
            .map(|(name, _)| *name);
        let mut diagnostic =
            Diagnostic::error(codes::UNKNOWN_INTERFACE, span, format!("unknown interface `{name}`"))
                .here("declared nowhere");
        let hidden = self.interface_names.get(name).and_then(|ids| ids.first());
        if let Some(&hidden) = hidden {
            let stem = &self.files[self.interfaces[hidden].file].stem;
            diagnostic = diagnostic.help(format!("add `import \"{stem}.idl\";`"));
        } else if let Some(similar) = closest(name, names) {
            diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
        }
        self.diags.push(diagnostic);
    }

    /// Adds a name; a second definition in the same file, or of a name an
    /// import defines, is reported.
    pub(super) fn declare(&mut self, name: &'a str, space: Space, file: usize, id: TypeId) {
        let symbols = self.type_names.entry(name).or_default();
        let clash = symbols
            .iter()
            .filter(|s| s.space == space && s.id != id)
            .find(|s| s.file == file || self.scopes[file].visible.contains(s.file))
            .copied();
        symbols.push(Symbol { space, file, id });
        let Some(clash) = clash else { return };
        let (first, second) = (&self.defs[clash.id.0 as usize], &self.defs[id.0 as usize]);
        if first.same_meaning(second) {
            return;
        }
        let diagnostic = if clash.file == file {
            Diagnostic::error(codes::DUPLICATE_TYPE, second.name_span, format!("`{name}` is defined twice"))
                .here("second definition")
        } else {
            let stem = &self.files[clash.file].stem;
            Diagnostic::warning(
                codes::SHADOWED_TYPE,
                second.name_span,
                format!("`{name}` is defined in the imported {stem}.idl as well"),
            )
            .here("in this file, this definition holds")
        }
        .label(first.name_span, "first definition");
        self.diags.push(diagnostic);
    }
}

impl Def<'_> {
    /// Whether a second definition says the same as the first, as C allows for typedefs.
    fn same_meaning(&self, other: &Def<'_>) -> bool {
        match (&self.kind, &other.kind) {
            (DefKind::Alias { ty: a, decl: x, .. }, DefKind::Alias { ty: b, decl: y, .. }) => {
                x.pointers == y.pointers && x.arrays.len() == y.arrays.len() && same_type(a, b)
            }
            (DefKind::Forward(_) | DefKind::Interface, _) | (_, DefKind::Forward(_) | DefKind::Interface) => {
                true
            }
            (DefKind::CAlias { .. }, _) | (_, DefKind::CAlias { .. }) => true,
            _ => false,
        }
    }
}

fn same_type(a: &Type, b: &Type) -> bool {
    match (&a.kind, &b.kind) {
        (TypeKind::Void, TypeKind::Void) => true,
        (TypeKind::Name(x), TypeKind::Name(y)) => {
            let same_words = x.iter().map(|w| &w.text).eq(y.iter().map(|w| &w.text));
            let base =
                |words: &[crate::syntax::ast::Ident]| base::lookup(words.iter().map(|w| w.text.as_str()));
            same_words || base(x).is_some_and(|scalar| base(y) == Some(scalar))
        }
        (TypeKind::Tag(_, x), TypeKind::Tag(_, y)) => x.text == y.text,
        _ => false,
    }
}

/// Types of C's library that Samba marshals without an IDL description.
const C_TYPES: &[&str] = &["timespec", "timeval"];

/// The keyword of a kind.
pub(super) fn tag_word(kind: TagKind) -> &'static str {
    match kind {
        TagKind::Struct => "struct",
        TagKind::Union => "union",
        TagKind::Enum => "enum",
        TagKind::Bitmap => "bitmap",
        TagKind::Pipe => "pipe",
        TagKind::Interface => "interface",
    }
}

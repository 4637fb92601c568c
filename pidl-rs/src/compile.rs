//! The driver: from files to a model.
//!
//! Every file is read and parsed once, however many others import it, and
//! files reach the model after those they import.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Model, ParsedFile, resolve};
use crate::source::{FileId, PreprocessOptions, SourceMap, Span, preprocess};
use crate::syntax::{ast, parse};

/// What surrounds the files.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where imports and `#include`s are looked for, after the directory of the file that names them.
    pub include_dirs: Vec<PathBuf>,
    /// Macros defined from the start. `__PIDL__` always is.
    pub defines: Vec<(String, Option<String>)>,
    /// IDL files whose definitions replace those of the same name elsewhere:
    /// the way to give a `nopull`/`nopush` type an IDL description.
    pub replace: Vec<PathBuf>,
}

/// What came of it.
#[derive(Debug)]
pub struct Compiled {
    /// All files that were read.
    pub sources: SourceMap,
    /// What they mean; fit for use iff [`Compiled::has_errors`] is false.
    pub model: Model,
    /// What was found, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Compiled {
    /// Whether any diagnostic is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.severity == Severity::Error)
    }
}

/// A file to compile.
#[derive(Clone, Debug)]
pub enum Input {
    /// Read from disk.
    Path(PathBuf),
    /// Text at hand, with the name diagnostics call it by; its directory is
    /// where imports are looked for first.
    Text {
        /// Name for diagnostics.
        name: PathBuf,
        /// IDL.
        text: String,
    },
}

/// Compiles files and everything they import.
#[must_use]
pub fn compile(files: &[PathBuf], options: &Options) -> Compiled {
    compile_inputs(files.iter().cloned().map(Input::Path).collect(), options)
}

/// Compiles text under a name, and everything it imports.
#[must_use]
pub fn compile_str(name: &str, text: &str, options: &Options) -> Compiled {
    compile_inputs(vec![Input::Text { name: name.into(), text: text.to_owned() }], options)
}

/// Compiles files from disk or memory and everything they import.
#[must_use]
pub fn compile_inputs(inputs: Vec<Input>, options: &Options) -> Compiled {
    let mut loader = Loader::new(options);
    // Texts are known before anything imports them.
    let files: Vec<FileId> = inputs.into_iter().filter_map(|input| loader.read(input)).collect();
    for file in files {
        let index = loader.add(file);
        loader.parsed[index].root = true;
    }
    for path in &options.replace {
        if let Some(file) = loader.read(Input::Path(path.clone())) {
            let index = loader.add(file);
            loader.parsed[index].replace = true;
        }
    }
    let Loader { sources, parsed, mut diagnostics, .. } = loader;
    let model = resolve(&parsed, &mut diagnostics);
    sort(&mut diagnostics);
    Compiled { sources, model, diagnostics }
}

/// By file and place; findings without a place first, and none twice.
fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by_key(|d| d.labels.first().map(|label| (label.span.file, label.span.start)));
    diagnostics.dedup();
}

/// How far a file has come.
#[derive(Clone, Copy)]
enum State {
    /// Its imports are being read.
    Open,
    /// It is in [`Loader::parsed`] at this index.
    Done(usize),
}

struct Loader<'a> {
    options: &'a Options,
    preprocess: PreprocessOptions,
    sources: SourceMap,
    states: HashMap<FileId, State>,
    parsed: Vec<ParsedFile>,
    diagnostics: Vec<Diagnostic>,
}

/// A file whose imports are being read.
struct Frame {
    file: FileId,
    ast: ast::File,
    names: std::vec::IntoIter<ast::StrLit>,
    /// The import that is being followed.
    at: Span,
    imports: Vec<usize>,
}

impl<'a> Loader<'a> {
    fn new(options: &'a Options) -> Self {
        let preprocess = PreprocessOptions {
            include_dirs: options.include_dirs.clone(),
            defines: options.defines.clone(),
        };
        Self {
            options,
            preprocess,
            sources: SourceMap::new(),
            states: HashMap::new(),
            parsed: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    /// The file of an input.
    fn read(&mut self, input: Input) -> Option<FileId> {
        match input {
            Input::Text { name, text } => Some(self.sources.add(name, text)),
            Input::Path(path) => match self.sources.load(&path) {
                Ok(file) => Some(file),
                Err(diagnostic) => {
                    self.diagnostics.push(diagnostic);
                    None
                }
            },
        }
    }

    /// Loads a file with all it imports and says where in `parsed` it is.
    fn add(&mut self, file: FileId) -> usize {
        match self.states.get(&file) {
            Some(State::Done(index)) => *index,
            _ => self.load_tree(file),
        }
    }

    /// Depth first without recursion: a chain of imports may be long.
    fn load_tree(&mut self, file: FileId) -> usize {
        let mut stack = vec![self.open(file)];
        loop {
            let top = stack.len() - 1;
            let Some(name) = stack[top].names.next() else {
                let index = self.close(stack.remove(top));
                match stack.last_mut() {
                    Some(parent) => link(parent, index),
                    None => return index,
                }
                continue;
            };
            let Some(import) = self.find(&name) else { continue };
            stack[top].at = name.span;
            match self.states.get(&import) {
                Some(State::Done(index)) => link(&mut stack[top], *index),
                Some(State::Open) => self.report_cycle(import, &stack),
                None => {
                    let frame = self.open(import);
                    stack.push(frame);
                }
            }
        }
    }

    fn open(&mut self, file: FileId) -> Frame {
        self.states.insert(file, State::Open);
        let text = preprocess(&mut self.sources, file, &self.preprocess, &mut self.diagnostics);
        let ast = parse(&text, &mut self.diagnostics);
        let mut names = Vec::new();
        collect_imports(&ast.items, &mut names);
        Frame { file, ast, names: names.into_iter(), at: Span::default(), imports: Vec::new() }
    }

    fn close(&mut self, frame: Frame) -> usize {
        let index = self.parsed.len();
        self.states.insert(frame.file, State::Done(index));
        self.parsed.push(ParsedFile {
            id: frame.file,
            stem: stem(self.sources.path(frame.file)),
            root: false,
            replace: false,
            imports: frame.imports,
            ast: frame.ast,
        });
        index
    }

    fn find(&mut self, name: &ast::StrLit) -> Option<FileId> {
        let dirs = &self.options.include_dirs;
        let Some(path) = self.sources.find(&name.value, Some(name.span.file), dirs) else {
            let beside = self.sources.path(name.span.file).parent().unwrap_or(Path::new(""));
            let message = format!("cannot find the imported file `{}`", name.value);
            let diagnostic = Diagnostic::error("E0050", name.span, message).help(searched(beside, dirs));
            self.diagnostics.push(diagnostic);
            return None;
        };
        match self.sources.load(&path) {
            Ok(file) => Some(file),
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic.label(name.span, "imported here"));
                None
            }
        }
    }

    fn report_cycle(&mut self, import: FileId, stack: &[Frame]) {
        let first = stack.iter().position(|frame| frame.file == import).unwrap_or(0);
        let cycle = &stack[first..];
        let Some((last, before)) = cycle.split_last() else { return };
        let mut chain = String::new();
        for frame in cycle {
            chain.push_str(&format!("{} → ", file_name(self.sources.path(frame.file))));
        }
        chain.push_str(&file_name(self.sources.path(import)));
        let mut diagnostic = Diagnostic::error("E0051", last.at, format!("circular import: {chain}"))
            .here("this import closes the circle")
            .help("move what both files need into a third one that both import");
        for frame in before {
            diagnostic = diagnostic.label(frame.at, "which is imported from here");
        }
        self.diagnostics.push(diagnostic);
    }
}

fn link(frame: &mut Frame, index: usize) {
    if !frame.imports.contains(&index) {
        frame.imports.push(index);
    }
}

/// Imports in the order they are written, wherever they stand.
fn collect_imports(items: &[ast::Item], names: &mut Vec<ast::StrLit>) {
    for item in items {
        match item {
            ast::Item::Import(list) => names.extend(list.iter().cloned()),
            ast::Item::Interface(interface) => collect_imports(&interface.items, names),
            ast::Item::Com(block) => collect_imports(&block.items, names),
            _ => {}
        }
    }
}

fn searched(beside: &Path, dirs: &[PathBuf]) -> String {
    let beside = if beside.as_os_str().is_empty() { Path::new(".") } else { beside };
    let mut places = vec![format!("`{}`", beside.display())];
    places.extend(dirs.iter().map(|dir| format!("`{}`", dir.display())));
    format!("looked in {}; add a directory with -I", places.join(", "))
}

/// The file's name without directory and `.idl`: `lsa` of `idl/lsa.idl`, `stdin` of `<stdin>`.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    stem.trim_matches(['<', '>']).to_owned()
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

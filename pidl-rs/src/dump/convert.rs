//! Model to schema.

use serde_json::{Value, json};

use super::schema;
use crate::model::{
    self, ConstValue, Element, Expr, Level, Model, NamedValue, Path, Root, Side, TypeDef, TypeId, TypeKind,
    charset_name, flag_names,
};
use crate::source::{SourceMap, Span};
use pidl_ndr::Scalar;

pub(super) struct Converter<'a> {
    model: &'a Model,
    sources: &'a SourceMap,
}

impl<'a> Converter<'a> {
    pub(super) fn new(model: &'a Model, sources: &'a SourceMap) -> Self {
        Self { model, sources }
    }

    pub(super) fn dump(&self) -> schema::Dump {
        let types = self.model.types.iter().zip(0..).filter(|(ty, _)| ty.file.is_some());
        schema::Dump {
            schema_version: schema::SCHEMA_VERSION,
            files: self.model.files.iter().map(|file| self.file(file)).collect(),
            interfaces: self.model.interfaces.iter().map(|i| self.interface(i)).collect(),
            types: types.map(|(ty, id)| self.ty(ty, id)).collect(),
            contexts: self.model.contexts.iter().map(|context| self.context(context)).collect(),
        }
    }

    fn context(&self, context: &model::Context) -> schema::Context {
        let key = |(name, ty): &(String, TypeId)| schema::Key { name: name.clone(), ty: self.reference(*ty) };
        schema::Context {
            name: context.name.clone(),
            ty: self.reference(context.ty),
            list: context.list,
            keys: context.keys.iter().map(key).collect(),
            default: context.default.map(integer),
            file: self.stem(context.file),
            doc: context.doc.clone(),
            span: self.place(context.span),
        }
    }

    fn file(&self, file: &model::ModelFile) -> schema::File {
        schema::File {
            name: file.stem.clone(),
            path: self.sources.path(file.id).to_string_lossy().into_owned(),
            root: file.root,
            imports: file.imports.iter().filter_map(|&index| self.stem(index)).collect(),
            consts: self.consts(&file.consts),
        }
    }

    fn stem(&self, file: usize) -> Option<String> {
        self.model.files.get(file).map(|file| file.stem.clone())
    }

    fn place(&self, span: Span) -> schema::Place {
        let (line, column) = self.sources.line_col(span.file, span.start);
        schema::Place { file: self.sources.path(span.file).to_string_lossy().into_owned(), line, column }
    }

    fn consts(&self, consts: &[model::Const]) -> Vec<schema::Const> {
        let one = |constant: &model::Const| schema::Const {
            name: constant.name.clone(),
            ty: constant.ty.clone(),
            value: match &constant.value {
                ConstValue::Int(value) => integer(*value),
                ConstValue::Str(text) | ConstValue::Float(text) => json!(text),
            },
            doc: constant.doc.clone(),
            span: self.place(constant.span),
        };
        consts.iter().map(one).collect()
    }

    fn interface(&self, interface: &model::Interface) -> schema::Interface {
        let (major, minor) = interface.version;
        schema::Interface {
            name: interface.name.clone(),
            uuid: interface.uuid.clone(),
            version: format!("{major}.{minor}"),
            endpoints: interface.endpoints.clone(),
            authservices: interface.authservices.clone(),
            helpstring: interface.helpstring.clone(),
            pointer_default: interface.pointer_default.name(),
            object: interface.object,
            local: interface.local,
            base: interface.base.map(|id| self.model.interfaces[id.0 as usize].name.clone()),
            file: self.stem(interface.file),
            consts: self.consts(&interface.consts),
            functions: interface.functions.iter().map(|f| self.function(f)).collect(),
            doc: interface.doc.clone(),
            span: self.place(interface.span),
        }
    }

    fn function(&self, function: &model::Function) -> schema::Function {
        let scope = &function.params;
        schema::Function {
            name: function.name.clone(),
            opnum: function.opnum,
            params: scope.iter().map(|param| self.element(param, scope)).collect(),
            result: function.result.as_ref().map(|result| self.element(result, scope)),
            todo: function.todo,
            callback: function.callback,
            local: function.local,
            call_as: function.call_as.clone(),
            idempotent: function.idempotent,
            nopush: function.nopush,
            nopull: function.nopull,
            noprint: function.noprint,
            flags: flag_names(function.flags),
            doc: function.doc.clone(),
            span: self.place(function.span),
        }
    }

    fn ty(&self, ty: &TypeDef, id: u32) -> schema::Type {
        let layout = |side: model::SizeAlign| schema::SizeAlign { align: side.align, size: side.size };
        schema::Type {
            id,
            name: ty.name.clone(),
            anonymous: ty.anonymous,
            kind: ty.kind.keyword(),
            interface: ty.interface.map(|id| self.model.interfaces[id.0 as usize].name.clone()),
            file: ty.file.and_then(|file| self.stem(file)),
            flags: flag_names(ty.flags),
            public: ty.public,
            nopush: ty.nopush,
            nopull: ty.nopull,
            noprint: ty.noprint,
            layout: schema::Layout { ndr32: layout(ty.layout.ndr32), ndr64: layout(ty.layout.ndr64) },
            has_deferred: ty.has_buffers,
            body: self.body(&ty.kind),
            doc: ty.doc.clone(),
            span: self.place(ty.span),
        }
    }

    fn body(&self, kind: &TypeKind) -> schema::Body {
        match kind {
            TypeKind::Enum(e) => self.names(e.base, &e.values),
            TypeKind::Bitmap(b) => self.names(b.base, &b.values),
            TypeKind::Struct(s) => schema::Body::Struct {
                fields: s.fields.iter().map(|field| self.element(field, &s.fields)).collect(),
                hoisted: s.hoisted,
                relative_base: s.relative_base.is_some(),
                relative_before: s.relative_base.filter(|n| *n != 0),
            },
            TypeKind::Union(u) => schema::Body::Union {
                switch_type: self.reference(u.switch_type),
                discriminant: u.discriminant,
                ms_union: u.ms_union,
                relative_base: u.relative_base.is_some(),
                relative_before: u.relative_base.filter(|n| *n != 0),
                arms: u.arms.iter().map(|arm| self.arm(arm)).collect(),
            },
            TypeKind::Alias(target) | TypeKind::Pipe(target) => {
                schema::Body::Target { target: Box::new(self.element(target, &[])) }
            }
            TypeKind::Scalar(_) | TypeKind::ContextHandle | TypeKind::Opaque => schema::Body::Nothing {},
        }
    }

    fn names(&self, base: Scalar, values: &[NamedValue]) -> schema::Body {
        let one = |value: &NamedValue| schema::NamedValue {
            name: value.name.clone(),
            value: value.value,
            doc: value.doc.clone(),
        };
        schema::Body::Names {
            base: self.model.ty(Model::scalar(base)).name.clone(),
            values: values.iter().map(one).collect(),
        }
    }

    fn arm(&self, arm: &model::Arm) -> schema::Arm {
        let label = |label: &model::Label| schema::Label { value: label.value, name: label.name.clone() };
        schema::Arm {
            labels: arm.labels.iter().map(label).collect(),
            default: arm.default,
            element: arm.element.as_ref().map(|e| self.element(e, std::slice::from_ref(e))),
        }
    }

    fn reference(&self, id: TypeId) -> schema::TypeRef {
        schema::TypeRef { id: id.0, name: self.model.ty(id).name.clone() }
    }

    fn element(&self, element: &Element, scope: &[Element]) -> schema::Element {
        let directions = [(element.dir.r#in, "in"), (element.dir.out, "out")];
        let expr = |expr: &Option<Expr>| expr.as_ref().map(|expr| self.expr(expr, scope));
        schema::Element {
            name: element.name.clone(),
            direction: directions.into_iter().filter(|(set, _)| *set).map(|(_, name)| name).collect(),
            text: self.model.levels_text(&element.levels, scope),
            levels: element.levels.iter().map(|level| self.level(level, scope)).collect(),
            flags: flag_names(element.flags),
            dynamic_flags: expr(&element.dynamic_flags),
            value: expr(&element.value),
            range: element.range.map(|(low, high)| [low, high]),
            charset: element.charset.map(charset_name),
            skip: element.skip,
            max_recursion: element.max_recursion,
            late_switch: element.late_switch,
            binding_handle: element.binding_handle,
            provide: element.provide.iter().map(|provide| self.provide(provide, scope)).collect(),
            content: element.content.map(|id| self.reference(id)),
            attributes: element.attributes.clone(),
            doc: element.doc.clone(),
            span: self.place(element.span),
        }
    }

    fn provide(&self, provide: &model::Provide, scope: &[Element]) -> schema::Provide {
        schema::Provide {
            context: self.model.context(provide.context).name.clone(),
            value: match &provide.value {
                model::Given::Number(expr) => self.model.expr_text(expr, scope),
                model::Given::List(list) => self.model.list_text(list, scope),
            },
        }
    }

    fn level(&self, level: &Level, scope: &[Element]) -> schema::Level {
        let expr = |expr: &Option<Expr>| expr.as_ref().map(|expr| self.expr(expr, scope));
        match level {
            Level::Optional(condition) => schema::Level::Optional { when: self.expr(condition, scope) },
            Level::Pointer(pointer) => {
                schema::Level::Pointer { kind: pointer.kind.name(), top_level: pointer.top_level }
            }
            Level::Array(array) => schema::Level::Array {
                size: expr(&array.size),
                length: expr(&array.length),
                first: expr(&array.first),
                conformant: array.conformant,
                varying: array.varying,
                fixed: array.fixed,
                inline: array.inline,
                hoisted: array.hoisted,
                string: array.string,
                to_null: array.to_null,
                noheader: array.noheader,
                until_end: array.until_end,
                until: expr(&array.until),
                each: array.each.as_ref().map(|(context, list)| schema::Provide {
                    context: self.model.context(*context).name.clone(),
                    value: self.model.list_text(list, scope),
                }),
            },
            Level::Pipe => schema::Level::Pipe {},
            Level::Subcontext(subcontext) => schema::Level::Subcontext {
                header: subcontext.header,
                size: expr(&subcontext.size),
                compression: subcontext.compression.as_ref().map(|c| format!("{:?}", c.algorithm)),
                compressed_when: subcontext.compression.as_ref().and_then(|c| expr(&c.when)),
                xor: subcontext.xor.as_ref().map(|x| x.byte),
                xored_when: subcontext.xor.as_ref().and_then(|x| expr(&x.when)),
            },
            Level::Switch(on) => schema::Level::Switch { on: self.expr(on, scope) },
            Level::Data(id) => schema::Level::Data { ty: self.reference(*id) },
        }
    }

    fn expr(&self, expr: &Expr, scope: &[Element]) -> schema::Expr {
        schema::Expr { text: self.model.expr_text(expr, scope), tree: self.tree(expr, scope) }
    }

    fn tree(&self, expr: &Expr, scope: &[Element]) -> Value {
        let all = |args: &[Expr]| args.iter().map(|arg| self.tree(arg, scope)).collect::<Vec<_>>();
        match expr {
            Expr::Int(value, name) => json!({ "int": { "value": integer(*value), "name": name } }),
            Expr::Str(text) => json!({ "str": text }),
            Expr::Path(path) => json!({ "path": self.path(path, scope) }),
            Expr::IsSet(path) => json!({ "is_set": self.path(path, scope) }),
            Expr::Unary(op, operand) => {
                json!({ "unary": { "op": format!("{op:?}"), "operand": self.tree(operand, scope) } })
            }
            Expr::Binary(op, left, right) => json!({ "binary": {
                "op": format!("{op:?}"),
                "left": self.tree(left, scope),
                "right": self.tree(right, scope),
            }}),
            Expr::Conditional(condition, yes, no) => json!({ "conditional": {
                "if": self.tree(condition, scope),
                "then": self.tree(yes, scope),
                "else": self.tree(no, scope),
            }}),
            Expr::Call(helper, args) => {
                json!({ "call": { "helper": self.model.helper_name(*helper), "args": all(args) } })
            }
            Expr::External(name, args) => json!({ "external": { "name": name, "args": all(args) } }),
            Expr::Context(id, keys) => {
                json!({ "context": { "name": self.model.context(*id).name, "keys": all(keys) } })
            }
            Expr::CountOf(list) => json!({ "count": self.model.list_text(list, scope) }),
            Expr::Bytes { field, plain } => {
                json!({ "bytes": { "member": scope.get(*field).map(|e| &e.name), "plain": plain } })
            }
        }
    }

    fn path(&self, path: &Path, scope: &[Element]) -> Value {
        let (root, side) = match path.root {
            Root::Field(_) => ("field", None),
            Root::Param(_, Side::In) => ("param", Some("in")),
            Root::Param(_, Side::Out) => ("param", Some("out")),
            Root::This => ("this", None),
            Root::Item => ("item", None),
        };
        json!({ "root": root, "side": side, "text": self.model.path_text(path, scope) })
    }
}

/// A JSON number, or a string when it does not fit 64 bits.
fn integer(value: i128) -> Value {
    match (i64::try_from(value), u64::try_from(value)) {
        (Ok(value), _) => json!(value),
        (_, Ok(value)) => json!(value),
        _ => json!(value.to_string()),
    }
}

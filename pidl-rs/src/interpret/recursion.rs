//! Which types may contain themselves.

use crate::model::{Element, Level, Model, TypeKind};

/// For each type, whether it can be reached from itself: the strongly
/// connected components of the type graph with a cycle (Tarjan's algorithm,
/// without recursion of its own).
pub(super) fn recursive_types(model: &Model) -> Vec<bool> {
    let edges: Vec<Vec<usize>> = (0..model.types.len()).map(|i| successors(model, i)).collect();
    let mut recursive = vec![false; edges.len()];
    let mut index = vec![usize::MAX; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut on_stack = vec![false; edges.len()];
    let mut stack = Vec::new();
    let mut next = 0;
    for start in 0..edges.len() {
        if index[start] != usize::MAX {
            continue;
        }
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
                on_stack[node] = true;
            } else {
                let child = edges[node][edge - 1];
                if on_stack[child] {
                    low[node] = low[node].min(low[child]);
                }
            }
            if let Some(&child) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if index[child] == usize::MAX {
                    work.push((child, 0));
                }
                continue;
            }
            if low[node] == index[node] {
                let from = stack.iter().rposition(|n| *n == node).unwrap_or(0);
                let component = stack.split_off(from);
                let cycle = component.len() > 1 || edges[node].contains(&node);
                for member in component {
                    on_stack[member] = false;
                    recursive[member] = cycle;
                }
            }
        }
    }
    recursive
}

fn successors(model: &Model, i: usize) -> Vec<usize> {
    let data = |e: &Element| match e.levels.last() {
        Some(Level::Data(ty)) => Some(ty.0 as usize),
        _ => None,
    };
    match &model.types[i].kind {
        TypeKind::Struct(s) => s.fields.iter().filter_map(data).collect(),
        TypeKind::Union(u) => u.arms.iter().filter_map(|a| a.element.as_ref()).filter_map(data).collect(),
        TypeKind::Alias(e) | TypeKind::Pipe(e) => data(e).into_iter().collect(),
        _ => Vec::new(),
    }
}

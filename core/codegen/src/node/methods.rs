//! Methods as callers in JavaScript see them.

use crate::api::{Method, MethodKind, Parameters, Reply, Resource};
use crate::names::{camel_case_with_acronyms, parameter_name};

/// The type of a response as calls return it: with its views.
pub(super) const RESPONSE: &str = "FinalResponse";

/// The name of the model that is returned with its views.
const RESPONSE_MODEL: &str = "Response";

/// The method that returns the events where a call of this one is given `stream: true`: that of the same
/// name with `_stream`.
pub(super) fn streamed_twin<'a>(resource: &'a Resource, method: &Method) -> Option<&'a Method> {
    resource.methods.iter().find(|other| {
        method.kind == MethodKind::Call
            && other.kind == MethodKind::Events
            && other.operation == method.operation
            && other.name == format!("{}_stream", method.name)
    })
}

/// The methods of a class: all but those that are an overload of another one.
pub(super) fn methods_of(resource: &Resource) -> impl Iterator<Item = &Method> {
    let is_twin = |method: &Method| {
        resource
            .methods
            .iter()
            .filter_map(|other| streamed_twin(resource, other))
            .any(|twin| twin.name == method.name)
    };
    resource
        .methods
        .iter()
        .filter(move |method| !is_twin(method))
}

/// The positional parameter: the last id, by its name in core and in JavaScript.
pub(super) fn positional(method: &Method) -> Option<(&str, String)> {
    let id = method.ids.last()?;
    Some((id, camel_case_with_acronyms(id)))
}

/// The type of the object of parameters, and whether a call may leave it out.
pub(super) fn parameters(method: &Method) -> Option<(String, bool)> {
    let model = method
        .parameters
        .as_ref()
        .map(|parameters| parameter_name(&parameters.model));
    // The other ids have their names on the wire, as parameters have.
    let ids = method.ids.iter().rev().skip(1).rev();
    let ids: Vec<_> = ids.map(|id| format!("{id}: string")).collect();
    if !ids.is_empty() {
        let ids = format!("{{ {} }}", ids.join("; "));
        return Some((
            model.map_or_else(|| ids.clone(), |model| format!("{model} & {ids}")),
            false,
        ));
    }
    let is_optional = |parameters: &Parameters| parameters.is_optional;
    Some((model?, method.parameters.as_ref().is_some_and(is_optional)))
}

/// The type of what a call resolves to.
pub(super) fn data(method: &Method) -> String {
    match &method.reply {
        Reply::Model(model) if model == RESPONSE_MODEL => RESPONSE.to_owned(),
        Reply::Model(model) | Reply::Page(model) => model.clone(),
        Reply::Json => "unknown".to_owned(),
        Reply::Events => "ResponseStream".to_owned(),
        Reply::Session => "Session".to_owned(),
    }
}

/// The type of what a method returns.
pub(super) fn returns(method: &Method) -> String {
    let data = data(method);
    match &method.reply {
        Reply::Events => data,
        Reply::Session => format!("Promise<{data}>"),
        Reply::Page(_) => format!("PagePromise<{data}>"),
        Reply::Model(_) | Reply::Json => format!("CallPromise<{data}>"),
    }
}

/// The types that [`returns`] and [`parameters`] name.
pub(super) fn uses(method: &Method) -> Vec<String> {
    let mut names = vec!["CallOptions".to_owned()];
    names.extend(
        method
            .parameters
            .as_ref()
            .map(|parameters| parameter_name(&parameters.model)),
    );
    match &method.reply {
        Reply::Model(_) => names.extend(["CallPromise".to_owned(), data(method)]),
        Reply::Page(_) => names.extend(["PagePromise".to_owned(), data(method)]),
        Reply::Json => names.push("CallPromise".to_owned()),
        Reply::Events => names.push(data(method)),
        Reply::Session => names.extend(["SessionOptions".to_owned(), data(method)]),
    }
    names
}

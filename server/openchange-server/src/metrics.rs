//! Counters in Prometheus' text format.

use crate::logons::{Logons, Outcome};
use crate::services::Services;
use openchange_address_book::AddressBook;
use std::fmt::{Display, Write};

/// A page of metrics.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    /// A number that only grows.
    pub fn counter(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, "counter", help, [("", value)]);
    }

    /// A number that goes up and down.
    pub fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, "gauge", help, [("", value)]);
    }

    /// Numbers of one kind; each with its labels, as `reason="x"`, or none.
    pub fn family<V: Display>(
        &mut self,
        name: &str,
        kind: &str,
        help: &str,
        values: impl IntoIterator<Item = (impl Display, V)>,
    ) {
        let _ = writeln!(self.0, "# HELP openchange_{name} {help}\n# TYPE openchange_{name} {kind}");
        for (labels, value) in values {
            let labels = labels.to_string();
            let _ = match labels.is_empty() {
                true => writeln!(self.0, "openchange_{name} {value}"),
                false => writeln!(self.0, "openchange_{name}{{{labels}}} {value}"),
            };
        }
    }

    /// The page.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }
}

/// How logons ended.
pub fn logons(page: &mut Page, logons: &Logons) {
    let counts = logons.counts();
    let value = |outcome| counts.get(&outcome).copied().unwrap_or_default();
    let [accepted, anonymous] = [Outcome::Accepted, Outcome::Anonymous];
    page.counter("logons_accepted_total", "Logons let in.", value(accepted));
    page.counter("logons_anonymous_total", "Logons of nobody in particular.", value(anonymous));
    let refused = Outcome::all().filter(|o| ![accepted, anonymous].contains(o));
    page.family(
        "logons_refused_total",
        "counter",
        "Logons refused, by reason.",
        refused.map(|o| (format!("reason=\"{}\"", o.name()), value(o))),
    );
    page.gauge("logons_waiting", "Accounts and addresses that must wait after failures.", logons.waiting());
}

/// How large the address book is, and how old.
pub fn address_book(page: &mut Page, book: &AddressBook) {
    let snapshot = book.snapshot();
    page.gauge("address_book_entries", "Entries of the address book.", snapshot.entries().len());
    page.gauge("address_book_bytes", "Memory of the address book, about.", snapshot.size());
    if let Some(refreshed) = book.refreshed() {
        let age = refreshed.elapsed().as_secs_f64();
        page.gauge("address_book_age_seconds", "Time since the directory was last read.", age);
    }
}

/// Sessions, operations and files of mailboxes.
pub fn mailboxes(page: &mut Page, services: &Services) {
    let openchange_mailbox::Metrics {
        sessions,
        sessions_refused,
        handles,
        handles_refused,
        rops,
        rops_failed,
        malformed,
        logons_refused,
        buffers_too_small,
        waiting,
        notifications_lost,
        defects,
    } = services.mailboxes.metrics();
    for (name, help, gauge) in [
        ("mailbox_sessions", "Sessions open now.", sessions),
        ("mailbox_objects", "Server objects open now, of all sessions.", handles),
        ("mailbox_waiting", "Clients that wait for events now.", waiting),
    ] {
        page.gauge(name, help, gauge.get());
    }
    for (name, help, counter) in [
        ("mailbox_sessions_refused_total", "Sessions refused: the user had too many.", sessions_refused),
        ("mailbox_objects_refused_total", "Objects not opened: the session had too many.", handles_refused),
        ("mailbox_operations_total", "Operations run.", rops),
        ("mailbox_operations_failed_total", "Operations that failed.", rops_failed),
        ("mailbox_malformed_total", "Requests whose format was wrong.", malformed),
        ("mailbox_logons_refused_total", "Logons to somebody else's mailbox refused.", logons_refused),
        ("mailbox_answers_cut_total", "Answers cut off because they did not fit.", buffers_too_small),
        ("mailbox_defects_total", "Operations that ended by a defect of the server.", defects),
        ("mailbox_notifications_lost_total", "Notifications a session did not take.", notifications_lost),
    ] {
        page.counter(name, help, counter.get());
    }
    if let Ok((submitted, waiting)) = services.queue.counts() {
        page.gauge("queue_submitted", "Messages submitted and not yet looked at.", submitted);
        page.gauge("queue_waiting", "Mails that wait for the relay.", waiting);
    }
    if let Ok(list) = services.stores.list() {
        page.gauge("store_mailboxes", "Mailboxes there are.", list.len());
        page.gauge("store_bytes", "Bytes of their files.", list.iter().map(|m| m.size).sum::<u64>());
    }
}

/// What the RPC runtime counts.
pub fn rpc(page: &mut Page, server: &pidl_rpc::Server) {
    // Whole, so that what the runtime learns to count is not forgotten here.
    let pidl_rpc::server::Metrics {
        connections,
        open,
        refused,
        accept_errors,
        calls,
        running,
        faults,
        cancelled,
        calls_timed_out,
        authenticated,
        authentication_failures,
        protocol_errors,
        security_errors,
        limits_hit,
        contexts_refused,
        security_contexts_refused,
        requests_too_long,
        responses_too_long,
        calls_held_back,
        backlogs,
        handles,
        handles_refused,
        idle_closed,
        packets_in,
        packets_out,
    } = server.metrics();
    for (name, help, gauge) in [
        ("rpc_connections_open", "Connections open now.", open),
        ("rpc_calls_running", "Calls that run now.", running),
        ("rpc_context_handles", "Context handles open now.", handles),
    ] {
        page.gauge(name, help, gauge.get());
    }
    page.gauge("rpc_association_groups", "Clients with at least one connection.", server.groups());
    for (name, help, counter) in [
        ("rpc_connections_total", "Connections accepted.", connections),
        ("rpc_connections_refused_total", "Connections refused because there were too many.", refused),
        ("rpc_accept_errors_total", "Connections that could not be accepted.", accept_errors),
        ("rpc_calls_total", "Calls begun.", calls),
        ("rpc_faults_total", "Calls answered with a fault.", faults),
        ("rpc_calls_cancelled_total", "Calls the client gave up.", cancelled),
        ("rpc_calls_timed_out_total", "Calls that ran too long.", calls_timed_out),
        ("rpc_authentications_total", "Handshakes that succeeded.", authenticated),
        ("rpc_authentication_failures_total", "Handshakes that failed.", authentication_failures),
        ("rpc_protocol_errors_total", "Connections closed because the protocol was broken.", protocol_errors),
        ("rpc_security_errors_total", "Connections closed because of a wrong signature.", security_errors),
        ("rpc_limits_hit_total", "Connections closed because of a limit.", limits_hit),
        ("rpc_contexts_refused_total", "Presentation contexts refused: too many.", contexts_refused),
        (
            "rpc_security_contexts_refused_total",
            "Security contexts refused: too many.",
            security_contexts_refused,
        ),
        ("rpc_requests_too_long_total", "Requests refused because they were too long.", requests_too_long),
        (
            "rpc_responses_too_long_total",
            "Responses not sent because they were too long.",
            responses_too_long,
        ),
        (
            "rpc_calls_held_back_total",
            "Times a connection waited because as many calls ran as may.",
            calls_held_back,
        ),
        ("rpc_backlogs_total", "Times a connection waited because answers were not taken.", backlogs),
        ("rpc_context_handles_refused_total", "Context handles refused: too many.", handles_refused),
        ("rpc_idle_closed_total", "Connections closed because nothing came.", idle_closed),
        ("rpc_packets_received_total", "Fragments received.", packets_in),
        ("rpc_packets_sent_total", "Fragments sent.", packets_out),
    ] {
        page.counter(name, help, counter.get());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Limits, LockoutConfig};

    #[test]
    fn a_page_is_prometheus_text() {
        let mut page = Page::default();
        rpc(&mut page, &pidl_rpc::Server::builder().build().unwrap());
        logons(&mut page, &Logons::new(LockoutConfig::default(), &Limits::default()));
        insta::assert_snapshot!(page.finish());
    }
}

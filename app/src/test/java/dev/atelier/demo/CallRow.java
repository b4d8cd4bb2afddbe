package dev.atelier.demo;

import java.util.List;

/**
 * A call of the API, and how somebody is refused there who teaches, but not in this cohort.
 *
 * @param path below the root; words in braces are filled in
 * @param stranger the status; or {@code LIST}: a list in which nothing of others stands
 */
record CallRow(String verb, String path, String body, String stranger) {

    static final String API = "/api/v1";

    static final List<CallRow> ALL = List.of(
            new CallRow("GET", "/my/seats", "", "LIST"),
            new CallRow("GET", "/my/cohorts/{cohort}/seat", "", "200"),
            new CallRow("POST", "/my/cohorts/{cohort}/seat", "", "409"),
            new CallRow("POST", "/my/cohorts/{cohort}/acceptance", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/refusal", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/withdrawal", "", "404"),
            new CallRow("GET", "/my/cohorts/{cohort}/day", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/checkpoints/{run}/answer", "{\"answer\":\"OK\"}", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/help", "{}", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/help/cancellation", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/help/pause", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/help/return", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/help/solution", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/check-in", "{\"code\":\"x\"}", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/leaving", "", "404"),
            new CallRow("GET", "/my/cohorts/{cohort}/excuses", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/excuses", "{}", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/excuses/{excuse}/withdrawal", "", "404"),
            new CallRow("GET", "/my/cohorts/{cohort}/questions", "", "404"),
            new CallRow("POST", "/my/cohorts/{cohort}/questions", "{\"text\":\"x\"}", "404"),
            new CallRow("PUT", "/my/cohorts/{cohort}/questions/{question}/vote", "", "404"),
            new CallRow("DELETE", "/my/cohorts/{cohort}/questions/{question}/vote", "", "404"),
            new CallRow("GET", "/my/cohorts/{cohort}/progress", "", "404"),
            new CallRow("PUT", "/my/cohorts/{cohort}/items/{item}/completion", "", "404"),
            new CallRow("DELETE", "/my/cohorts/{cohort}/items/{item}/completion", "", "404"),
            new CallRow("GET", "/staff/cohorts", "", "LIST"),
            new CallRow("GET", "/staff/cohorts/{cohort}/attendance", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/attendance", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/door", "{\"pass\":\"x\"}", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/excuses", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/excuses/{excuse}/acceptance", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/excuses/{excuse}/refusal", "", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/roster", "", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/roster/{enrolment}", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/roster/{enrolment}/removal", "{\"reason\":\"x\"}", "403"),
            new CallRow("GET", "/staff/cohorts/{cohort}/roster/{enrolment}/notes", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/roster/{enrolment}/notes", "{\"text\":\"x\"}", "404"),
            new CallRow("DELETE", "/staff/cohorts/{cohort}/roster/{enrolment}/notes/{note}", "", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/board", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/checkpoints", "{\"item\":\"x\"}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/checkpoints/{run}/closing", "", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/checkpoints", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/checkpoints/{run}/answers", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/help/{request}/claim", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/help/{request}/release", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/help/{request}/handover", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/help/{request}/resolution", "", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/help/causes", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/help/{request}/cause", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/help/causes/{cause}/fix", "{\"words\":\"x\"}", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/progress", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/taught", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/roster-imports/preview", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/roster-imports", "{}", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/roster-imports/{intake}", "", "404"),
            new CallRow("GET", "/staff/cohorts/{cohort}/sign-up", "", "404"),
            new CallRow("PUT", "/staff/cohorts/{cohort}/sign-up", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/invitations", "{}", "404"),
            new CallRow("GET", "/my/certificates", "", "LIST"),
            new CallRow("GET", "/staff/cohorts/{cohort}/certificates", "", "404"),
            new CallRow("POST", "/admin/certificates/{certificate}/revocation", "{\"reason\":\"x\"}", "403"),
            new CallRow("GET", "/staff/cohorts/{cohort}/questions", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/questions/{question}/spoken-answer", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/questions/{question}/answer", "{\"text\":\"x\"}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/questions/{question}/merge", "{}", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/questions/{question}/hiding", "", "404"),
            new CallRow("POST", "/staff/cohorts/{cohort}/questions/{question}/reopening", "", "404"),
            new CallRow("GET", "/my/months", "", "LIST"),
            new CallRow("GET", "/my/conversations", "", "LIST"),
            new CallRow("POST", "/my/conversations", "{\"month\":\"{month}\",\"subject\":\"x\",\"text\":\"x\"}", "404"),
            new CallRow("GET", "/my/conversations/{conversation}", "", "404"),
            new CallRow("POST", "/my/conversations/{conversation}/messages", "{\"text\":\"x\"}", "404"),
            new CallRow("GET", "/my/conversations/{conversation}/files/{file}", "", "404"),
            new CallRow("GET", "/staff/conversations", "", "LIST"),
            new CallRow("GET", "/staff/conversations/{conversation}", "", "404"),
            new CallRow("POST", "/staff/conversations/{conversation}/messages", "{\"text\":\"x\"}", "404"),
            new CallRow("GET", "/staff/conversations/{conversation}/files/{file}", "", "404"),
            new CallRow("POST", "/staff/conversations/{conversation}/mentor", "{\"mentor\":\"{stranger}\"}", "404"),
            new CallRow("PUT", "/staff/conversations/{conversation}/second", "{\"mentor\":\"{stranger}\"}", "404"),
            new CallRow("DELETE", "/staff/conversations/{conversation}/second", "", "404"),
            new CallRow("POST", "/staff/conversations/{conversation}/settlement", "", "404"),
            new CallRow("PUT", "/staff/conversations/{conversation}/pause", "{\"day\":\"2099-01-01\"}", "404"),
            new CallRow("DELETE", "/staff/conversations/{conversation}/pause", "", "404"),
            new CallRow("GET", "/staff/conversations/{conversation}/notes", "", "404"),
            new CallRow("POST", "/staff/conversations/{conversation}/notes", "{\"text\":\"x\"}", "404"),
            new CallRow("POST", "/staff/conversations/{conversation}/return", "{\"why\":\"x\"}", "404"),
            new CallRow(
                    "POST", "/admin/months/{month}/extensions", "{\"lastDay\":\"2099-01-01\",\"reason\":\"x\"}", "403"),
            new CallRow("GET", "/my/search", "", "LIST"),
            new CallRow("GET", "/staff/search", "", "LIST"),
            new CallRow("GET", "/staff/saved-replies", "", "LIST"),
            new CallRow("POST", "/staff/saved-replies", "{\"title\":\"\",\"words\":\"x\"}", "422"),
            new CallRow("PUT", "/staff/saved-replies/{reply}", "{\"title\":\"x\",\"words\":\"x\"}", "404"),
            new CallRow("DELETE", "/staff/saved-replies/{reply}", "", "404"),
            new CallRow("GET", "/staff/hours", "", "LIST"),
            new CallRow("PUT", "/staff/hours", "{\"zone\":\"Nowhere\"}", "422"),
            new CallRow("GET", "/staff/absences", "", "LIST"),
            new CallRow("POST", "/staff/absences", "{\"firstDay\":\"2020-01-01\"}", "422"),
            new CallRow("DELETE", "/staff/absences/{absence}", "", "404"),
            new CallRow("GET", "/admin/months", "", "403"),
            new CallRow("PUT", "/admin/months/{month}/mentor", "{\"mentor\":\"{stranger}\"}", "403"),
            new CallRow("GET", "/admin/figures", "", "403"),
            new CallRow("GET", "/admin/held-mails", "", "403"),
            new CallRow("GET", "/admin/held-mails/{mail}", "", "403"),
            new CallRow("GET", "/admin/held-mails/{mail}/raw", "", "403"),
            new CallRow("POST", "/admin/held-mails/{mail}/release", "", "403"),
            new CallRow("POST", "/admin/held-mails/{mail}/disposal", "", "403"));

    String name() {
        return verb + " " + API + path;
    }

    boolean reads() {
        return verb.equals("GET");
    }
}

"""Where the documents disagree, or one of them with itself, and what is said of it."""

from __future__ import annotations

from ..engine.rules import Disagreement, Side

DISAGREEMENTS = (
    Disagreement(
        "K01", "Can you see who looked at your profile?",
        (Side("one document takes it that you see who looked", ("viewer-07",)),
         Side("another says that visitors stay anonymous", ("notify-23",))),
        "ask", "It depends on what your own page of visitors shows: look there first.",
    ),
    Disagreement(
        "K02", "Does looking at a profile go unnoticed?",
        (Side("looking alerts nobody", ("notify-44",)),
         Side("people see who looked at them", ("viewer-07b",))),
        "caution", "Nobody is notified, but you may be listed among the visitors.",
    ),
    Disagreement(
        "K04", "Is the kind of visitor enough to go by?",
        (Side("visitors are counted by kind, such as recruiters", ("notify-24",)),
         Side("what to do depends on the individual visitor", ("viewer-07",))),
        "ask", "Look whether your page of visitors shows a name.",
    ),
    Disagreement(
        "K21", "Can you message somebody you are not connected with?",
        (Side("yes, though it may use up an allowance of messages", ("viewer-28",)),
         Side("no, a message needs a connection", ("connect-93",))),
        "feasibility", "It depends on your account: see how many messages it allows you.",
    ),
    Disagreement(
        "K34", "May you answer a visit with an invitation?",
        (Side("an invitation with a note is one way to reach somebody", ("viewer-01c", "connect-94")),
         Side("never begin with an invitation to a stranger", ("approach-06",))),
        "caution", "Engage first; an invitation can follow.",
    ),
    Disagreement(
        "K42", "The company interests you: write or follow?",
        (Side("write to the visitor who works there", ("viewer-24",)),
         Side("follow, for the company's news", ("connect-30",))),
        "scope", "Who came to you can be written to; otherwise follow.",
    ),
    Disagreement(
        "K54", "Does a common college count by itself?",
        (Side("only together with the same years or a similar field of study", ("viewer-11b",)),
         Side("a model note rests on the college alone", ("connect-48",))),
        "graded", "Taken as a weak tie.",
    ),
    Disagreement(
        "K66", "Should the message mention the visit?",
        (Side("there is no need to", ("viewer-16", "viewer-17")),
         Side("the document's own model message does", ("viewer-36",))),
        "caution", "Leave it out by default.",
    ),
    Disagreement(
        "K67", "Remind somebody of a visit made by accident?",
        (Side("whoever came by accident has probably forgotten it", ("viewer-33",)),
         Side("the document's own model message recalls the visit", ("viewer-36",))),
        "scope", "Leave it out where the visit was probably an accident.",
    ),
    Disagreement(
        "K69", "They visited and you have just met: wait or be quick?",
        (Side("let a day or two pass after the visit", ("viewer-31", "viewer-32", "viewer-34", "K69")),
         Side("send the request in the week of the meeting", ("connect-84",))),
        "scope", "Both fit: wait a day, and stay within the week.",
    ),
    Disagreement(
        "K74", "No evident link: ignore the visit or write?",
        (Side("ignoring it may be simplest", ("viewer-09", "viewer-21b", "viewer-22")),
         Side("a reason to write outweighs that",
              ("viewer-03", "viewer-04", "viewer-05", "viewer-08", "viewer-24", "K54"))),
        "exception", "The reason to write is the exception.",
    ),
    Disagreement(
        "K75", "Ignore the visit, or take any chance to widen your network?",
        (Side("ignoring it may be simplest", ("viewer-09", "viewer-21b", "viewer-22")),
         Side("a wider network often needs nothing in common", ("invite-29",))),
        "specificity", "The advice on visits is the more specific.",
    ),
)  # fmt: skip

"""The entities as terms, for writing rules: `view.days_ago < 1`."""

from __future__ import annotations

from ..engine.conditions import any_of, unless
from ..engine.parameters import Names
from ..engine.rules import RuleSet
from ..engine.terms import Entity, advise, advised, withheld, withhold

__all__ = ["RuleSet", "advise", "advised", "answer", "any_of", "draft", "gate", "goal", "history", "inbound", "invite", "me", "meeting", "param", "person",
           "platform", "relation", "unless", "view", "withheld", "withhold"]  # fmt: skip

me = Entity("me")
person = Entity("person")
relation = Entity("relation")
view = Entity("view")
invite = Entity("invite")
inbound = Entity("inbound")
gate = Entity("gate")
draft = Entity("draft")
meeting = Entity("meeting")
history = Entity("history")
goal = Entity("goal")
platform = Entity("platform")
answer = Entity("answer")
param = Names()

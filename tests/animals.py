"""A second, tiny knowledge base: which animal is it, and may I take it home?

It has something of everything that the engine offers, and nothing of networking.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from netiquette.engine.check import assemble
from netiquette.engine.conditions import any_of, unless
from netiquette.engine.facts import EMPTY, Fact, Measured
from netiquette.engine.knowledge import KnowledgeBase, Material
from netiquette.engine.parameters import Names, Parameter
from netiquette.engine.rules import Advice, Disagreement, Document, Item, RuleSet, Side
from netiquette.engine.terms import Entity, advise, advised, withheld, withhold
from netiquette.engine.vocabulary import Vocabulary

animal, books, param = Entity("animal"), Entity("books"), Names()


def vocabulary() -> Vocabulary:
    v = Vocabulary()
    v.entity("animal", "the animal in question")
    v.text("animal.name", "its name", otherwise="this animal", example="Rex")
    v.yn("animal.has_hair", "whether it has hair", yes="{animal.name} has hair", no="{animal.name} has no hair",
         ask="Does {animal.name} have hair?")  # fmt: skip
    v.yn("animal.gives_milk", "whether it gives milk", yes="{animal.name} gives milk",
         no="{animal.name} gives no milk", ask="Does {animal.name} give milk?")  # fmt: skip
    v.yn("animal.lays_eggs", "whether it lays eggs", yes="{animal.name} lays eggs", no="{animal.name} lays no eggs")
    v.yn("animal.eats_meat", "whether it eats meat", yes="{animal.name} eats meat", no="{animal.name} eats no meat",
         noun="what it eats", ask="Does {animal.name} eat meat?")  # fmt: skip
    v.set("animal.features", "everything that catches the eye",
          {"feathers": "it has feathers", "claws": "it has claws", "hooves": "it has hooves", "horns": "it has horns",
           "not claws": "it has no claws", EMPTY: "nothing about it catches the eye"},
          noun="what catches the eye", example=["claws"], ask="What catches the eye?")  # fmt: skip
    v.number("animal.weight", "weight in kilograms", says="it weighs {value} kg", noun="its weight",
             ask="How much does it weigh?")  # fmt: skip
    v.raw("animal.weighings", "all weighings, in kilograms", {"type": "array", "items": {"type": "number"}},
          example=[4.5, 5])  # fmt: skip
    v.date("animal.born", "the day of its birth", says="it was born on {value}")
    v.date("animal.ready_from", "when it may leave its mother", says="it is ready on {value}", internal=True)
    v.date("animal.ready_to", "when it should have left", says="it should be gone by {value}", internal=True)
    v.ordered("animal.temper", "how it behaves", {"gentle": "it is gentle", "wild": "it is wild", "mad": "it is mad"})
    v.symbol("animal.kind", "what kind of animal it is",
             {"mammal": "{animal.name} is a mammal", "bird": "{animal.name} is a bird"}, derived=True)  # fmt: skip
    v.yn("animal.grazes", "whether it lives on grass", yes="{animal.name} grazes", derived=True)
    v.ordered("animal.danger", "how dangerous it is", {"some": "it may bite", "great": "it may kill"}, derived=True)
    v.entity("books", "what the books say")
    v.set("books.claims", "statements of the books", {"no_egg_laying_mammals": "no mammal lays eggs"},
          derived=True, internal=True)  # fmt: skip
    return v


RULES = RuleSet()
rule = RULES.rule
rule("book-1", when=[any_of(animal.has_hair == "yes", animal.gives_milk == "yes")],
     then=animal.kind.becomes("mammal"), strength="fact", because="hair and milk are the marks of a mammal")
rule("book-2", when=[animal.features.has("feathers")], then=animal.kind.becomes("bird"), strength="fact",
     because="only birds have feathers")
rule("book-3", when=[animal.kind == "mammal", animal.features.has("hooves", "horns"), animal.eats_meat != "yes"],
     then=animal.grazes.becomes("yes"), strength="fact", because="hooves are made for walking over grass")
rule("book-4", when=[animal.eats_meat == "yes", animal.features.has("claws")],
     then=animal.danger.becomes("some"), strength="may", because="what eats meat uses its claws")
rule("book-5", when=[animal.danger >= "some", any_of(animal.weight >= param.heavy, animal.temper > "gentle")],
     then=animal.danger.becomes("great"), strength="should", because="size and temper make a biter a killer")
rule("book-6", when=[animal.danger > "some"], then=advise.keep_away, strength="never",
     because="{animal.name} can kill you")
rule("book-7", when=[animal.kind.one_of("mammal", "bird"), unless(animal.danger >= "some")], then=advise.take_home,
     strength="may", because="nothing speaks against keeping {animal.name}")
rule("book-8", when=[animal.eats_meat == "yes"], then=advise.feed_meat, strength="must",
     because="{animal.name} needs meat")
rule("book-9", when=[animal.kind == "mammal", animal.eats_meat.is_unknown()], then=advise.ask_keeper,
     strength="should", because="nobody has said what {animal.name} eats")
rule("book-10", when=[animal.grazes == "yes", animal.features.lacks("claws")], then=advise.feed_hay,
     strength="should", because="grazers live on hay")
rule("leaflet-1", when=[animal.lays_eggs == "yes"], then=books.claims.becomes("no_egg_laying_mammals"),
     strength="fact", because="mammals bear their young alive")
rule("leaflet-2", when=[advised.take_home, unless(withheld.feed_meat)], then=advise.buy_basket, strength="may",
     because="every animal wants a place of its own")
rule("leaflet-3", when=[animal.features.is_empty()], then=advise.ask_keeper, strength="may",
     because="there is nothing to go by")
rule("D1", when=[animal.gives_milk == "yes", animal.lays_eggs == "yes"], then=advise.marvel, strength="fact",
     settles="D1", items=["book-1", "leaflet-1"], because="some few mammals do lay eggs")
rule("D2", when=[advised.feed_meat, advised.keep_away], then=withhold.feed_meat, strength="never",
     items=["book-6", "book-8"], because="your hand is meat too")

ADVICE = [
    Advice("keep_away", "avoid", "Keep away from {animal.name}.", 10, decides="home", background=("leaflet-9",)),
    Advice("take_home", "do", "Take {animal.name} home.", 20, decides="home", headline="{animal.name} is yours.",
           dates=("animal.ready_from", "animal.ready_to")),
    Advice("feed_meat", "do", "Feed it meat.", 30, decides="food"),
    Advice("feed_hay", "do", "Feed it hay.", 40, decides="food"),
    Advice("ask_keeper", "consider", "Ask its keeper.", 50),
    Advice("buy_basket", "consider", "Buy it a basket.", 60),
    Advice("marvel", "know", "It is a rare thing to see.", 70),
]  # fmt: skip

DISAGREEMENTS = [
    Disagreement("D1", "Can a mammal lay eggs?",
                 (Side("what gives milk is a mammal", ("book-1",)), Side("no mammal lays eggs", ("leaflet-1",))),
                 "exception", "Look again."),
    Disagreement("D2", "Does a grazer want a basket?",
                 (Side("it wants hay", ("book-10",)), Side("it wants a basket", ("leaflet-2",))),
                 "ask", "Ask {animal.name}."),
]  # fmt: skip

PARAMETERS = [
    Parameter("heavy", 40, "more than a person can hold"),
    Parameter("weaned_days", 60, "two months with the mother", ("book-7",)),
]


def weight(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """The heaviest weighing counts."""
    found = material.get("animal.weighings") or []
    if any(one <= 0 for one in found):
        material.complain("animal.weighings", "nothing weighs that little", "kilograms above 0")
    elif found:
        yield Fact("animal.weight", max(found)), Measured(f"the heaviest of {len(found)} weighings")


def ready(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """When a young animal may leave its mother."""
    born = material.get("animal.born")
    if born:
        first = date.fromisoformat(born) + timedelta(days=material.parameters["weaned_days"].value)
        evidence = Measured(f"born on {born}", ("weaned_days",))
        yield Fact("animal.ready_from", first.isoformat()), evidence
        yield Fact("animal.ready_to", (first + timedelta(days=7)).isoformat()), evidence


@lru_cache(maxsize=1)
def load() -> KnowledgeBase:
    items = [Item(f"book-{n}", "book", "Animals", f"{n},{n + 1}", "rule", "gist") for n in range(1, 11)]
    items += [Item(f"leaflet-{n}", "leaflet", "Care", str(n), "rule", "gist") for n in (1, 2, 3, 9)]
    return assemble(
        name="animals", version="0.1", vocabulary=vocabulary(), items=items,
        documents=[Document("book", "The Book of Animals"), Document("leaflet", "A Leaflet")],
        advice=ADVICE, rules=RULES.rules, disagreements=DISAGREEMENTS, measurements=[weight, ready],
        parameters=PARAMETERS,
    )  # fmt: skip

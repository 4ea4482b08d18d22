"""Using connections for a job, for advice, for a referral, or for a wider network."""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import RuleSet, advise, advised, any_of, goal, inbound, person, platform, relation, unless, withhold
from ..shared import not_connected, request_is_out

RULES = RuleSet()
rule = RULES.rule

wants_job = goal.kind.has("get_job")
their_firm_matters = person.employer_of_interest == "yes"
connected = relation.connected == "yes"
not_yet_connected = unless(connected)
already_invited_me = inbound.exists == "yes"
seeking_at_their_firm: list[Condition] = [wants_job, their_firm_matters, not_yet_connected, unless(already_invited_me), unless(request_is_out),
                                          unless(advised.follow_up_application), unless(advised.follow_company_only),
                                          unless(advised.follow_instead)]
nothing_better: list[Condition] = [unless(advised.connect_recruiter), unless(advised.send_request_after_meeting),
                                   unless(advised.request_after_interview)]
people_who_hire = person.roles.has("hiring_manager", "hr_contact", "recruiter")
knowing_each_other = (relation.familiarity >= "known", person.roles.has("former_colleague"),
           relation.bases.has("worked_together", "studied_together", "did_business", "personal_tie"))
same_line_of_work = any_of(person.industry_match == "yes", relation.bases.has("same_industry", "same_field"))

# --- A job ---

rule("invite-41", when=[*seeking_at_their_firm],
     then=advise.approach_target_firm, strength="may", items=["invite-40", "invite-41"],
     because="a tie to somebody in the profession is one of the first steps of a career move")

rule("invite-43", when=[*seeking_at_their_firm, person.roles.has("recruiter")],
     then=advise.approach_target_firm, strength="may",
     because="it brings your profile before the company's recruiters")

rule("invite-50", when=[*seeking_at_their_firm, person.roles.has("hiring_manager")],
     then=advise.approach_target_firm, strength="may",
     because="your name and résumé become known to somebody who decides about jobs there")

rule("invite-52", when=[*seeking_at_their_firm, unless(people_who_hire)],
     then=advise.approach_target_firm, strength="may",
     because="turning to people directly shows initiative")

rule("invite-42", when=[any_of(wants_job, goal.kind.is_unknown()), relation.application_stage == "applied", not_yet_connected,
                        unless(already_invited_me), unless(request_is_out),
                        person.roles.has("hiring_manager", "hr_contact"), *nothing_better],
     then=advise.follow_up_application, strength="may",
     because="a connection with {person.name} follows up your application")

rule("invite-42b", when=[advised.follow_up_application, advised.send_request],
     then=withhold.follow_up_application, strength="fact", items=["invite-42"],
     because="the request that is advised anyway follows up your application as well")

rule("invite-44", when=[wants_job, any_of(*knowing_each_other)],
     then=advise.ask_about_openings, strength="may",
     because="{person.name} knows you, and may have heard of something")

rule("invite-45", when=[wants_job, connected, their_firm_matters],
     then=advise.ask_about_openings, strength="may",
     because="a connection at a company you dream of is the one to ask")

rule("invite-49", when=[wants_job, connected, any_of(their_firm_matters, *knowing_each_other)],
     then=advise.ask_about_openings, strength="may",
     because="not every opening is advertised, and people inside hear of them first")

rule("invite-51", when=[*seeking_at_their_firm, relation.mutual_connections >= 1, *nothing_better, unless(advised.send_request),
                        unless(relation.introducer.one_of("asked", "given"))],
     then=advise.ask_introduction_first, strength="may",
     because="a warm introduction by somebody you both know counts for more than a request by itself")

rule("invite-47a", when=[wants_job, their_firm_matters, not_yet_connected],
     then=advise.follow_company, strength="may",
     because="who follows a company hears of its open positions")

rule("invite-47b", when=[wants_job, not_yet_connected],
     then=advise.join_groups_for_openings, strength="may",
     because="open positions come up there before you would hear of them elsewhere")

rule("invite-48", when=[any_of(advised.approach_target_firm, advised.follow_up_application)],
     then=advise.request_is_only_a_start, strength="fact",
     because="a request alone brings no job, though the search can start with it")

# --- Advice and referral ---

rule("invite-46", when=[goal.kind.has("career_advice"), connected, same_line_of_work],
     then=advise.ask_career_advice, strength="may",
     because="{person.name} works in your line and is connected with you, which is what asking needs")

rule("invite-46b", when=[goal.kind.has("career_advice"), not_connected, same_line_of_work, unless(already_invited_me)],
     then=advise.advice_after_connecting, strength="may",
     because="it is connections in your own line of work whom you can ask for advice")

rule("invite-84", when=[goal.kind.has("referral"),
                        any_of(relation.mutual_connections >= 1, relation.bases.has("many_common_contacts"),
                               relation.company_contact.has("current_employee"))],
     then=advise.ask_referral, strength="may",
     because="contacts at a company can be asked to recommend you there")

# --- A wider network ---

rule("invite-29", when=[goal.kind.has("grow_network")],
     then=platform.claims.becomes("no_overlap_needed"), strength="may",
     because="a wider network often needs neither acquaintance nor a similar background")

rule("invite-30", when=[goal.kind.has("grow_network")],
     then=advise.grow_broadly, strength="may",
     because="a wider network lives on a broad range of contacts that bear on your work")

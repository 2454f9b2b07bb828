/*
 * Offices of which every state has one: without a name they are those of the state last spoken of. Singular and plural forms.
 */

/** Holders and bodies. */
export const STATE_OFFICES =
  "president premier chancellor minister ministers ministry ministries government cabinet parliament parliamentarians senate congress army military navy " +
  "airforce police junta regime treasury presidency spokesman spokeswoman spokesperson spokespeople official officials envoy ambassador diplomat delegate " +
  "delegation negotiator negotiators governor king queen emir sultan monarch palace authorities administration lawmakers deputies secretary adviser advisor " +
  "advisers aide aides commander general generals chief court judges regulator coastguard commissioner representative representatives leadership capital " +
  "lawyers central-bank comptroller-general prosecutor attorney-general mediators";

/** Words that stand for the state spoken of: "the country will pay". */
export const STATE_NOUNS = "country nation republic kingdom emirate island";

/** Of these, such as no organisation has. */
export const STATES_ONLY =
  "minister ministers ministry ministries government cabinet premier chancellor president army navy police junta treasury king queen emir sultan monarch " +
  "senate congress embassy ambassador";

/** Whose actions are counted to the state: its forces. */
export const STATE_FORCES =
  "troops soldiers marines forces sailors peacekeepers gendarmes officers battalion brigade warships navy border-guards coastguards";

/** Words of a person, to whom `he` and `she` point: offices and ranks. Singular forms. */
export const PERSON_OFFICES =
  "president minister chancellor leader dictator chief envoy secretary king queen premier spokesman spokeswoman spokesperson ambassador general commissioner adviser " +
  "advisor aide commander senator negotiator diplomat source delegate governor bishop mayor judge prosecutor emir sultan chairman chairwoman director commissioner " +
  "ombudsman ombudswoman politician lawmaker official deputy mp head legislator undersecretary interlocutor " +
  "representative candidate speaker prince princess admiral colonel";

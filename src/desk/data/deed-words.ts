/** Words that stand before a verb and are none themselves, divided by spaces. */
export const HELPING =
  "do does did will would shall should can could may might must ought to have has had having be is are was were been being am need needs get gets also " +
  "first then now again soon still both all each indeed only ever once more";

/** Of {@link HELPING}, those that make what follows them a state or something undergone. */
export const BEING = "be is are was were been being am get gets";

/** Words that deny what they stand before, divided by spaces; two of them deny nothing. */
export const DENYING =
  "not no never none nobody neither nor cannot can't won't refuse refuses refused fail fails failed decline declines declined " +
  "refrain refrains refrained abstain abstains abstained";

/** Words that say of what without naming it, divided by spaces. */
export const UNNAMED_THINGS =
  "it its itself this that these those them they their theirs he him his she her hers one ones so such anything everything something nothing any thing " +
  "things own";

/** Words that begin a further part of what is said, divided by spaces. */
export const PARTING =
  "for from to on in with at by against between through across near into onto over before after until till as under within without along around behind " +
  "beyond toward towards upon via during since about";

/** Nouns that only take a part or the measure of what they are of, divided by spaces. */
export const PART_NOUNS =
  "year years month months week weeks day days half halves third quarter part parts share shares cost costs bill phase phases stage stages rest remainder " +
  "beginning start end most bulk number group";

/** Verbs that tell no deed without what they are about, in base form, divided by spaces. */
export const LIGHT_VERBS =
  "do make take give go come keep hold have put set let act move agree say want begin start continue help use meet";

/** Verbs of public affairs beside those of the deeds that go together, in base form, divided by spaces: a name before one of them acts. */
export const FURTHER_VERBS =
  "guarantee resume join vote respect recognise recognize accept refuse consent agree object comply disarm leave make take hold keep publish negotiate meet " +
  "promise demand carry accompany protect guard escort patrol monitor train host rebuild repair build buy sell lend spend share hand implement fulfil " +
  "fulfill honour honor extend renew abandon apologise apologize extradite arrest try hold restore start begin continue go come move act intervene vote " +
  "mediate admit invite expel sail land fly cross enter inspect verify disclose cooperate cede transport run";

/** Words that say that something comes about, divided by spaces. */
export const COMING =
  "signed sign signs signing agreed agree agrees reached reach reaches concluded conclude concludes adopted adopt adopts made given granted approved " +
  "begins begin began starts started declared declare declares announced there comes come enters enter place takes take force effect into secured " +
  "obtained established achieved ratified passed passes passing agreement-in-principle put conclusion";

/** Words that say that something is there and goes on, divided by spaces. */
export const LASTING =
  "holds hold held holding lasts last lasted lasting stands stand stays stay remains-in-force continues endures endure";

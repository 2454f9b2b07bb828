import { describe, expect, test } from "vitest";
import type { Connective, Relation } from "#model";
import { draftEntries, propose } from "#reader";
import { reportOf } from "../score.ts";

/** The error that must not happen, in each language that is read by a pack: a necessary condition taken for a sufficient one. */
const NECESSARY: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Le Ghana enverra des troupes seulement si le Togo donne son accord.",
    "Le Ghana enverra des troupes uniquement si le Togo donne son accord.",
    "Le Ghana n'enverra des troupes que si le Togo donne son accord.",
    "Le Ghana n'enverra de troupes au Mali, a dit le ministre, que si le Togo donne son accord.",
    "Le Ghana ne paiera que lorsque le Togo aura payé.",
    "Le Ghana ne paiera qu'une fois le traité signé.",
    "Le Ghana ne paiera qu'après le retrait des troupes.",
    "Le Ghana ne paiera qu'avec l'accord du Togo.",
    "Le Ghana ne paiera qu'en échange de garanties.",
    "Le Ghana enverra des troupes si et seulement si le Togo donne son accord.",
    "Le Ghana enverra des troupes si, et seulement si, le Togo donne son accord.",
    "Le Ghana enverra des troupes si le Togo donne son accord, et seulement dans ce cas.",
    "Si le Togo donne son accord, et dans ce seul cas, le Ghana enverra des troupes.",
    "Le Ghana enverra des troupes à condition que le Togo donne son accord.",
    "Le Ghana enverra des troupes à la seule condition que le Togo donne son accord.",
    "Le Ghana est prêt à envoyer des troupes, sous réserve de l'accord du Togo.",
    "Le Ghana enverra des troupes pourvu que le Togo donne son accord.",
    "Le Ghana a promis d'envoyer des troupes, mais uniquement après l'accord du Togo.",
    "Le Ghana a accepté d'envoyer des troupes, mais exclusivement sous mandat de l'ONU.",
    "« Nous n'enverrons des troupes que si le Togo est d'accord », a déclaré le ministre ghanéen.",
    "Le ministre ghanéen a dit que le Ghana enverrait des troupes seulement si le Togo donnait son accord.",
    "C'est seulement si le Togo donne son accord que le Ghana enverra des troupes.",
    "Ce n'est que si le Togo donne son accord que le Ghana enverra des troupes.",
    "C'est à condition que le Togo donne son accord que le Ghana enverra des troupes.",
    "C'est uniquement après le vote du Togo que le Ghana enverra des troupes.",
    "Seulement si le Togo donne son accord, le Ghana enverra des troupes.",
    "Le Ghana serait prêt à envoyer des troupes, mais seulement si le Togo donnait son accord.",
    "Selon un diplomate, le Ghana n'enverrait des troupes que si le Togo donnait son accord.",
    "Le Ghana a réaffirmé son engagement d'envoyer des troupes, à la seule condition que le Togo donne son accord.",
    "La promesse du Ghana d'envoyer des troupes ne vaut que si le Togo donne son accord.",
    "Des troupes ne seront envoyées par le Ghana que si le Togo donne son accord.",
    "Le Ghana enverra des troupes à l'unique condition que le Togo donne son accord.",
    "Le Ghana enverra des troupes une fois que le Togo aura donné son accord, pas avant.",
    "Le Ghana enverra des troupes si le Togo donne son accord, mais pas avant.",
    "Le Ghana n'enverra aucune aide, sauf des médicaments, et ne paiera que si le Togo paie.",
    "Le Ghana et le Bénin n'enverront leurs troupes que lorsque le Togo aura donné son accord.",
    "« Nous ne signerons que si le Togo signe », a répété le président ghanéen.",
    "Le Ghana a accepté d'envoyer des troupes, sous la seule réserve de l'accord du Togo.",
    "Le Ghana va envoyer des troupes, mais exclusivement si le Togo donne son accord.",
    "Le Ghana s'est engagé à envoyer des troupes, strictement à condition que le Togo donne son accord.",
    "Le Ghana ne compte envoyer des troupes que dans le cadre d'un mandat de l'ONU.",
    "Le ministre ghanéen a assuré que le Ghana ne fournirait des avions qu'en cas d'accord du Togo.",
    "C'est si le Togo donne son accord que le Ghana enverra des troupes.",
    "Le Ghana enverra des troupes, mais à une condition : que le Togo donne son accord.",
    "Le Ghana enverra des troupes pour autant que le Togo donne son accord.",
    "Le Ghana enverra des troupes dans la seule hypothèse où le Togo donnerait son accord.",
    "Le Ghana enverra des troupes rien que si le Togo donne son accord.",
    "Le Ghana enverra des troupes lorsque, et lorsque seulement, le Togo aura donné son accord.",
  ],
  uk: [
    "Гана надішле війська лише якщо Того дасть згоду.",
    "Гана надішле війська тільки якщо Того дасть згоду.",
    "Гана надішле війська, лише якщо Того дасть згоду.",
    "Гана надішле війська тільки за умови, що Того дасть згоду.",
    "Гана надішле війська лише за умови згоди Того.",
    "Гана надішле війська лише тоді, коли Того дасть згоду.",
    "Гана надішле війська тоді і тільки тоді, коли Того дасть згоду.",
    "Гана надішле війська, якщо, і тільки якщо, Того дасть згоду.",
    "Гана тільки тоді надішле війська, якщо Того дасть згоду.",
    "Гана надішле війська, якщо Того дасть згоду, і лише в цьому разі.",
    "Гана надішле війська тільки після згоди Того.",
    "Гана надішле війська лише після того, як Того дасть згоду.",
    "Гана надішле війська тільки у разі згоди Того.",
    "Гана надішле війська лише за згоди Того.",
    "Гана надішле війська виключно в обмін на гарантії.",
    "Гана надішле війська не раніше, ніж Того дасть згоду.",
    "Гана надішле війська за умови, що Того дасть згоду.",
    "Гана готова надіслати війська за згоди Того.",
    "«Ми надішлемо війська лише якщо Того погодиться», – сказав міністр оборони Гани.",
    "Міністр оборони Гани заявив, що Гана надішле війська тільки якщо Того погодиться.",
    "Лише якщо Того дасть згоду, Гана надішле війська.",
    "Тільки за умови, що Того дасть згоду, Гана надішле війська.",
    "Тільки після згоди Того Гана надішле війська.",
    "Лише за згоди Того Гана надішле війська.",
    "Гана була б готова надіслати війська, але лише якщо Того дасть згоду.",
    "За словами дипломата, Гана направила б війська лише в тому разі, якби Того дало згоду.",
    "Гана підтвердила свою обіцянку надіслати війська, але тільки за умови, що Того дасть згоду.",
    "Війська буде направлено Ганою лише після згоди Того.",
    "Гана надішле війська винятково за умови згоди Того.",
    "Гана надішле війська після того, як Того дасть згоду, не раніше.",
    "Гана надішле війська, якщо Того дасть згоду, і не раніше.",
    "Гана й Бенін нададуть війська лише в разі згоди Того.",
    "«Ми підпишемо угоду тільки якщо підпише Того», – повторив президент Гани.",
    "Гана погодилася надіслати війська, але виключно під мандатом ООН.",
    "Гана планує надіслати війська лише за умови надання мандата ООН.",
    "Гана зобов'язалася надіслати війська за єдиної умови, що Того дасть згоду.",
    "Уряд Гани заявив: «Ми надішлемо війська лише тоді, коли Того дасть згоду».",
    "У Гані обіцяють надіслати війська тільки після згоди Того.",
    "Війська надішле Гана, але тільки якщо Того дасть згоду.",
    "Гана висловила готовність надіслати війська лише за згоди Того.",
    "Гана надішле війська за наявності згоди Того.",
    "Гана надішле війська не інакше як після згоди Того.",
    "Гана надішле війська виключно на умовах Того.",
    "Гана готова надіслати війська, однак лише за однієї умови: Того дасть згоду.",
    "Гана надішле війська щойно Того дасть згоду, не раніше.",
  ],
};

const SUFFICIENT: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Le Ghana enverra des troupes si le Togo donne son accord.",
    "Si le Togo donne son accord, le Ghana enverra des troupes.",
    "Le Ghana enverra des troupes dès que le Togo aura donné son accord.",
    "Le Ghana enverra non seulement des troupes si le Togo donne son accord.",
    "Le Ghana enverra seulement 500 soldats si le Togo donne son accord.",
    "Le ministre ghanéen a dit que si le Togo donne son accord, le Ghana enverra des troupes.",
  ],
  uk: [
    "Гана надішле війська, якщо Того дасть згоду.",
    "Якщо Того дасть згоду, Гана надішле війська.",
    "Гана надішле війська, щойно Того дасть згоду.",
    "Гана надішле війська, як тільки Того дасть згоду.",
    "Гана надішле лише 500 військових, якщо Того дасть згоду.",
    "Гана надішле не тільки війська, якщо Того дасть згоду.",
  ],
};

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Le Ghana n'enverra pas de troupes sans l'accord du Togo.",
    "Le Ghana n'enverra pas de troupes tant que le Togo n'aura pas donné son accord.",
    "Le Ghana refuse d'envoyer des troupes avant que le Togo ait donné son accord.",
    "Le Ghana refuse d'envoyer des troupes sauf si le Togo donne son accord.",
    "Le Ghana n'enverra plus de troupes que si le Togo donne son accord.",
    "Le Ghana n'enverra jamais de troupes que si le Togo donne son accord.",
    "Sans l'accord du Togo, le Ghana n'enverra aucun soldat.",
  ],
  uk: [
    "Гана не надішле військ без згоди Того.",
    "Гана не надішле військ, поки Того не дасть згоди.",
    "Гана не надішле військ, доки Того не погодиться.",
    "Гана не надішле військ раніше, ніж Того дасть згоду.",
    "Гана не надішле військ, хіба що Того дасть згоду.",
    "Гана відмовилася надсилати війська до того, як Того дасть згоду.",
  ],
};

const UNTOUCHED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Le Ghana enverra des troupes même si le Togo refuse.",
    "Le Ghana enverra des troupes quelle que soit la décision du Togo.",
    "L'envoi des troupes ne dépend pas de l'accord du Togo.",
  ],
  uk: [
    "Гана надішле війська, навіть якщо Того відмовиться.",
    "Гана надішле війська незалежно від рішення Того.",
    "Допомога Гани не залежить від згоди Того.",
  ],
};

/** The relations of all conditions found, and the connectives that accepting the proposals gives. */
function readings(
  language: string,
  text: string,
): { readonly relations: readonly Relation[]; readonly connectives: readonly Connective[] } {
  const report = { ...reportOf(text), language };
  const proposals = propose({ report, attributions: [], quotations: [] });
  const statements = proposals.map((proposal) => draftEntries(proposal, { report, existing: [] }).statement);
  return {
    relations: proposals.flatMap(({ conditions }) => conditions.map(({ relation }) => relation)),
    connectives: statements.flatMap((statement) =>
      "conditions" in statement ? statement.conditions.map(({ connective }) => connective) : [],
    ),
  };
}

const each = (sentences: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(sentences).flatMap(([language, texts]) => texts.map((text): [string, string] => [language, text]));

describe("a necessary condition in another language", () => {
  test.each(each(NECESSARY))("is never read as a sufficient one (%s): %s", (language, text) => {
    const { relations, connectives } = readings(language, text);
    expect(new Set(relations)).toEqual(new Set(["necessary"]));
    expect(connectives.length).toBeGreaterThan(0);
    expect(connectives.filter((connective) => !connective.startsWith("only"))).toEqual([]);
  });
});

describe("a sufficient condition in another language", () => {
  test.each(each(SUFFICIENT))("stays one (%s): %s", (language, text) => {
    expect(readings(language, text)).toEqual({ relations: ["sufficient"], connectives: ["if"] });
  });
});

describe("what is refused without something, in another language", () => {
  test.each(each(REFUSED))("is possible only with it (%s): %s", (language, text) => {
    const { relations, connectives } = readings(language, text);
    expect(relations).toEqual(["exception"]);
    expect(connectives.map((connective) => connective.slice(0, 4))).toEqual(["only"]);
  });
});

describe("a condition denied in another language", () => {
  test.each(each(UNTOUCHED))("binds nothing (%s): %s", (language, text) => {
    expect(readings(language, text)).toEqual({ relations: ["negated"], connectives: [] });
  });
});

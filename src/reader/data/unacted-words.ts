/* Words by which nobody in particular acts, or nobody acts yet. Divided by spaces. */

/** Subjects that stand for anybody: what they do is advice or a rule. */
export const GENERIC = "you yourself anyone anybody everyone everybody someone somebody user users reader readers";

/** Subjects that count somebody without telling who. */
export const COUNTING = "some many most several others other few all each";

/** Subjects that only point. */
export const POINTING = "who which whoever whatever it this that";

/** Words of thinking and of being sure: behind their denial nothing is done. Verbs in their base form. */
export const THINKING = "think believe imagine pretend suppose feel sure certain convinced confident";

/** Answers to a survey are no acts. */
export const SURVEYED = "percent % respondents respondent pollsters";

/** Verbs that open a sentence of what is only supposed ("Say Lima refused …"). */
export const SUPPOSING = "say suppose imagine assume picture consider";

/** Behind a modal verb: what follows is expected, nobody undertakes it. */
export const EXPECTING = "probably likely presumably inevitably undoubtedly doubtless surely certainly conceivably theoretically";

/** Nouns of what is likely or not: a clause behind them is foretold. */
export const ODDS = "chance chances likelihood odds doubt probability possibility risk prospect way";

/** What is foretold in numbers: to cut it is no decision. */
export const FORECASTS = "prospect prospects forecast forecasts outlook estimate estimates projection projections prediction predictions";

/** Beside the words of affairs: what is dealt with between parties rather than explained to a reader. */
export const DEALINGS = "deal deals payment payments money partners allies neighbours neighbors";

/** Nouns of what somebody does; whose they are does not act in them. Others are told by their ending. */
export const DEED_NOUNS =
  "move moves attack attacks threat threats attempt attempts step steps act acts strike strikes raid raids word words remark remarks comment comments";

/** Bodies that end as nouns of deeds do. */
export const ENDED_BODIES =
  "organisation organisations organization organizations corporation corporations institution institutions population populations";

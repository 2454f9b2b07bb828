/* Verbs that oppose without being one of refusing, by what somebody who does so does not do. Base forms, a phrase to an entry. */

/** What is not done, and the phrases that say so, divided by commas. A phrase's preposition is part of it; a particle may stand behind the object. */
export const OPPOSING_DEEDS: Readonly<Record<string, string>> = {
  accept:
    "vote against,vote down,vote no on,vote no to,contest,appeal against,appeal,turn down,throw out,shoot down,knock back,send back,brush aside,stand firm against," +
    "stand up to,stand up against,stand up,stand against,come out against,come out,say no,speak out against,campaign against,lobby against,argue against,push back against,fight against," +
    "fight,be against,be opposed to,set against,bristle at,say no to,obstruct,thwart,torpedo,scuttle,hold up,stand in the way of,pour cold water on,throw cold water on,repudiate,disavow,wave away,shrug off,laugh off,spit on,tear up,draw a red line at," +
    "dig in its heels over,dig in their heels over,dig in his heels over,dig in her heels over",
  "take part in": "boycott,sit out,stay away from,stay away,abstain from",
  join: "stay out of,stay out,keep out of,keep out",
  "stay in": "walk out of,pull out of,bow out of,back out of,drop out of",
  keep: "renege on",
  obey: "defy,disobey",
  heed: "ignore",
};

/** Verbs of leaving a thing undone, with their preposition, divided by commas: the gerund behind them is the deed. */
export const REFRAINING = "refrain from,abstain from,desist from,avoid";

/** Verbs of ending a thing, with their preposition, divided by commas: the gerund behind them is what ends. */
export const STOPPING = "stop,cease,quit,halt,end,give up,suspend,forgo,forswear,renounce,discontinue,pause";

/** Particles that may stand behind the object of the verb they go with: "turn the offer down". */
export const SPLIT_PARTICLES = "down out back aside";

/** Words for keeping on, divided by commas: the gerund behind them is the deed. */
export const PERSISTING = "go on,keep on,keep,continue";

/** Set phrases of manner, degree and occasion that stand between a verb and what belongs to it ("rejected out of hand a plan"). Divided by commas. */
export const ASIDE_PHRASES =
  "out of hand,point blank,point-blank,outright,in public,in private,in principle,in theory,in practice,in writing,in person,in advance,in part,in full," +
  "in the meantime,in the end,in effect,in turn,in return,in no uncertain terms,in the strongest terms,in as many words,in so many words,in secret,in vain,in unison," +
  "in one voice,in a body,in its entirety,in their entirety,in the same breath,in the first place,in any event,in any case,in response,in reply,in protest,in exchange," +
  "once more,once again,once and for all,yet again,time and again,again and again,over and over,more than once,at once,at last,at length,at first,at the last minute," +
  "at the last moment,at the time,at the same time,at the weekend,at the summit,at the meeting,at the talks,at the table,at gunpoint,at short notice,at any rate," +
  "at all costs,for good,for now,for the moment,for the time being,for the present,for the first time,for the second time,for the third time,for years,for months," +
  "for weeks,for decades,for its part,for their part,for his part,for her part,for instance,for example,on oath,on paper,on record,on the record,on the spot," +
  "on the quiet,on principle,on balance,on the whole,on both occasions,on camera,on air,on television,on the sidelines,on the eve,by letter,by telephone,by video," +
  "by name,by all means,by acclamation,by consensus,by degrees,under oath,under pressure,under duress,under protest,after all,as well,as a body,as one,as usual," +
  "as expected,as planned,of late,of course,of its own accord,of their own accord,off the record,out loud,out of court,to a man,to his face,to her face,to their faces," +
  "to this day,to date,to the last,to no avail,so far,thus far,no less,no longer,too,with immediate effect,with one voice,with reluctance,with a heavy heart," +
  "with great reluctance,without hesitation,without reservation,without delay,without ceremony,without explanation,without further ado,from the outset,from the start," +
  "tooth and nail,lock stock and barrel,up front,upfront,face to face,flat out,full stop,wholesale,en masse,en bloc,overnight,midweek,back then,earlier on,later on";

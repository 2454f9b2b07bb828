/** Countries, capitals and blocs in English, as reports name them where they mean a government: no names of people. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    "Afghanistan,Albania,Algeria,America,Ankara,Argentina,Armenia,Astana,Athens,Australia,Austria,Azerbaijan,Baghdad,Baku,Bangladesh,Beijing,Beirut,Belarus,Belgium,Belgrade,Berlin," +
    "Brasilia,Bratislava,Brazil,Britain,Brussels,Bucharest,Budapest,Bulgaria,Cairo,Canada,Caracas,Chile,China,Colombia,Copenhagen,Crimea,Croatia,Cuba,Cyprus,Czechia,Damascus,Denmark,Doha," +
    "Dublin,Egypt,England,Estonia,Ethiopia,Europe,Finland,France,Gaza,Geneva,Georgia,Germany,Greece,Greenland,Gulf,Hague,Hamas,Helsinki,Hezbollah,Hungary,Iceland,India,Indonesia,Iran,Iraq," +
    "Ireland,Islamabad,Israel,Istanbul,Italy,Japan,Jerusalem,Jordan,Kabul,Kazakhstan,Kenya,Khartoum,Kiev,Kosovo,Kuwait,Kyiv,Latvia,Lebanon,Libya,Lisbon,Lithuania,London,Luxembourg,Madrid," +
    "Malta,Mexico,Minsk,Moldova,Mongolia,Morocco,Moscow,Myanmar,NATO,Netherlands,Nigeria,Norway,Oman,Oslo,Ottawa,Pakistan,Palestine,Paris,Pentagon,Philippines,Poland,Portugal,Prague,Pyongyang," +
    "Qatar,Riga,Riyadh,Romania,Rome,Russia,Saudi,Scotland,Senate,Serbia,Seoul,Singapore,Slovakia,Slovenia,Sofia,Somalia,Spain,Stockholm,Sudan,Sweden,Switzerland,Syria,Taiwan,Tallinn,Tbilisi," +
    "Tehran,Thailand,Tokyo,Tunisia,Turkey,Türkiye,Ukraine,Uzbekistan,Venezuela,Vienna,Vietnam,Vilnius,Warsaw,Washington,Yemen,Yerevan,Zagreb,Republicans,Democrats,Labour,Tories,Parliament,Congress"
  ).split(","),
);

import type { LanguagePack } from "./language-pack.ts";

/** Endings of French words, by class and group. */
export const FRENCH_ENDINGS: NonNullable<LanguagePack["endings"]> = {
  er: "inf er | now e es ent ons ez | past é ée és ées a èrent ait aient | future era eront erons erez erai | would erait eraient erions",
  cer: "inf cer | now ce cent çons | past cé cée cés cées ça cèrent çait çaient | future cera ceront cerons | would cerait ceraient",
  ger: "inf ger | now ge gent geons | past gé gée gés gées gea gèrent geait geaient | future gera geront gerons | would gerait geraient",
  yer: "inf yer | now ie ient yons | past yé yée yés yées ya yèrent yait yaient | future iera ieront ierons | would ierait ieraient",
  oyer: "inf oyer | now oie oient oyons | past oyé oyée oyés oyées oya oyait oyaient | future erra erront errons | would errait erraient",
  eler: "inf eler | now elle ellent elons | past elé elée elés elées ela elait elaient | future ellera elleront ellerons | would ellerait elleraient",
  eter: "inf eter | now ette ettent etons | past eté etée etés etées eta etait etaient | future ettera etteront etterons | would etterait etteraient",
  ever: "inf ever | now ève èvent evons | past evé evée evés evées eva evait evaient | future èvera èveront èverons | would èverait èveraient",
  érer: "inf érer | now ère èrent érons | past éré érée érés érées éra érait éraient | future érera éreront érerons èrera èreront | would érerait éreraient",
  éger: "inf éger | now ège ègent égeons | past égé égée égés égées égea égeait égeaient | future égera égeront égerons | would égerait égeraient",
  ettre:
    "inf ettre | now et ettent ettons | past is ise ises it irent ettait ettaient | future ettra ettront ettrons | would ettrait ettraient",
  ir: "inf ir | now it issent issons | past i ie is ies it irent issait issaient | future ira iront irons | would irait iraient",
  enir: "inf enir | now ient iennent enons | past enu enue enus enues int inrent enait enaient | future iendra iendront iendrons | would iendrait iendraient",
  rir: "inf rir | now re rent rons | past ert erte erts ertes rit rirent rait raient | future rira riront rirons | would rirait riraient",
  dre: "inf dre | now d dent dons | past du due dus dues dit dirent dait daient | future dra dront drons | would drait draient",
  uivre:
    "inf uivre | now uit uivent uivons | past uivi uivie uivis uivies uivait uivaient | future uivra uivront uivrons | would uivrait uivraient",
  tre: "inf tre | now _ tent tons | past tu tue tus tues tait taient | future tra tront trons | would trait traient",
  pre: "inf pre | now pt pent pons | past pu pue pus pues pit pait paient | future pra pront prons | would prait praient",
  uire: "inf uire | now uit uisent uisons | past uit uite uits uites uisit uisait | future uira uiront uirons | would uirait uiraient",
  aître:
    "inf aître | now aît aissent aissons | past u ue us ues ut aissait aissaient | future aîtra aîtront aîtrons | would aîtrait aîtraient",
  indre:
    "inf indre | now int ignent ignons | past int inte ints intes ignit ignait ignaient | future indra indront indrons | would indrait indraient",
  clure:
    "inf clure | now clut cluent cluons | past clu clue clus clues cluait cluaient | future clura cluront clurons | would clurait cluraient",
  ire: "inf ire | now it isent | past it ite isait isaient | future ira iront | would irait iraient",
  loir: "now ut ulent | past ulu ulait ulaient | future udra udront | would udrait udraient",
  ais: "all ais aise aises",
  ois: "all ois oise oises",
  ien: "all ien ienne iens iennes",
  en: "all en enne ens ennes",
  éen: "all éen éenne éens éennes",
  ain: "all ain aine ains aines",
  an: "all an ane ans anes",
  ian: "all ian iane ians ianes",
  and: "all and ande ands andes",
  in: "all in ine ins ines",
  ol: "all ol ole ols oles",
  on: "all on onne ons onnes",
  ite: "all ite ites",
  ène: "all ène ènes",
  ayen: "all ayen ayenne ayens",
  e: "all e es",
  i: "all i ie is ies",
};

/** Lists that French patterns name. Own lists. */
export const FRENCH_WORDS: LanguagePack["words"] = {
  promise: "prom|ettre,jur|er,garant|ir",
  engage: "enga|ger",
  offer: "propos|er,off|rir",
  refuse: "refus|er,rej|eter,repouss|er,ex|clure,écart|er,déclin|er,bloqu|er",
  oppose: "oppos|er",
  accept: "accept|er,consent|ir",
  want: "ve|loir,vo|loir",
  deed:
    "env|oyer,apport|er,off|rir,interv|enir,renv|oyer,fourn|ir,livr|er,vers|er,déplo|yer,redéplo|yer,particip|er,rejo|indre,sign|er,ratifi|er,l|ever,finan|cer,accueill|er,form|er,pa|yer," +
    "reconn|aître,accord|er,donn|er,lib|érer,maint|enir,sout|enir,vot|er contre,vot|er pour,vot|er en faveur,ouv|rir,rouv|rir,augment|er,réd|uire,contribu|er,aid|er,consacr|er,allou|er," +
    "respect|er,appliqu|er,achet|er,céd|er,restitu|er,rem|ettre,m|ettre,transf|érer,prot|éger,organis|er,prolon|ger,évacu|er,accept|er,autoris|er," +
    "négoci|er,débloqu|er,appu|yer,retir|er,ferm|er,suspen|dre,rom|pre,expuls|er,impos|er,gel|er,quitt|er,reven|dre,ven|dre,dét|enir,entraîn|er,équip|er," +
    "assur|er,export|er,import|er,héber|ger,abrit|er,doubl|er,tripl|er,invest|ir,mobilis|er,constr|uire,reconstr|uire,répar|er,rembours|er,octro|yer,relâch|er," +
    "adh|érer,rétabl|ir,install|er,rempla|cer,compens|er,indemnis|er,soum|ettre,publi|er,lan|cer,cré|er,instaur|er,désign|er,transm|ettre,parta|ger,décaiss|er," +
    "honor|er,coop|érer,escort|er,surveill|er,stationn|er,report|er,renon|cer,cess|er,démant|eler,désarm|er,dépos|er,limit|er,extrad|er,amnisti|er,ren|dre," +
    "défen|dre,repren|dre,pren|dre part,pren|dre en charge,pours|uivre,perm|ettre,adm|ettre,rev|enir,garant|ir,complét|er,renfor|cer,recrut|er",
  harm:
    "retir|er,ferm|er,suspen|dre,rom|pre,expuls|er,attaqu|er,ripost|er,frapp|er,coup|er,quitt|er,impos|er,bloqu|er,gel|er,boycott|er,sanctionn|er,annul|er," +
    "cess|er,arrêt|er,rapp|eler,réag|ir,répon|dre,bombard|er,détr|uire,envah|ir,dénon|cer,réd|uire,interv|enir,repren|dre,report|er,abat|tre,convoqu|er,expuls|er,tir|er,claqu|er",
  comply:
    "dépos|er,cess|er,lib|érer,retir|er,quitt|er,respect|er,m|ettre,ren|dre,rev|enir,renon|cer,ouv|rir,garant|ir,perm|ettre,laiss|er,arrêt|er,restitu|er,reconn|aître,chois|ir," +
    "démant|eler,dissou|dre,évacu|er,rem|ettre,abandonn|er,l|ever,excus|er,part|ir,pa|yer,accept|er,désarm|er",
  "pledge-noun":
    "détermination,engagement,engagements,promesse,promesses,disponibilité,intention,garantie,garanties,assurance,offre,proposition",
  renew:
    "réit|érer,réaffirm|er,renouv|eler,confirm|er,rapp|eler,exprim|er,annon|cer,affirm|er,pris,prend,prennent,prenons,fait,donn|er,formul|er,manifest|er,tenu,tiendra,maint|enir," +
    "soulign|er,sign|er,dit,répét|er",
  given:
    "livr|er,env|oyer,vers|er,fourn|ir,déplo|yer,retir|er,lib|érer,transf|érer,rem|ettre,restitu|er,finan|cer,accord|er,débloqu|er,l|ever,suspen|dre,gel|er,expuls|er,évacu|er," +
    "consacr|er,allou|er,accueill|ir,relâch|er,mobilis|er,octro|yer,ven|dre",
  "giving-noun": "envoi,livraison,livraisons,versement,octroi,don,fourniture,déploiement",
  "deciding-noun":
    "reprise,suspension,fermeture,retrait,gel,levée,ouverture,réouverture,expulsion,création,arrêt,fin,rupture,instauration,mobilisation,interdiction,rappel,report,libération,rétablissement",
  call: "lan|cer,réit|érer,renouv|eler,adress|er,relan|cer",
  order:
    "retirez,libérez,cessez,rendez,ouvrez,quittez,déposez,arrêtez,mettez,payez,signez,respectez,reconnaissez,laissez,levez,livrez,partez,évacuez,désarmez,acceptez,renoncez,abandonnez",
  wish: "mette,mettent,rende,rendent,fasse,fassent,prenne,prennent,reconnaisse,reconnaissent,sorte,sortent,parte,partent,revienne,reviennent",
  threaten: "mena|cer",
  demand: "exi|ger,réclam|er,revendiqu|er",
  ask: "conjur|er,implor|er,incit|er,demand|er,exhort|er,somm|er,appel|er,app|eler,enjo|indre,press|er,invit|er",
  accuse: "soupçonn|er,accus|er,dénon|cer,condamn|er,reproch|er,imput|er,blâm|er,fustig|er,fusti|ger",
  decide: "tranch|er,décid|er,ordonn|er,décr|eter,chois|ir",
  enact:
    "approuv|er,adopt|er,ratifi|er,autoris|er,prolon|ger,suspen|dre,nomm|er,l|ever,sign|er,interd|ire,entérin|er,valid|er,reconn|aître,rom|pre,impos|er,ferm|er,rouv|rir,expuls|er,gel|er,convoqu|er,annul|er,report|er,durc|ir,instaur|er,rétabl|ir,proclam|er,bann|ir,reconduit,retir|er,vot|er",
  tell:
    "déclar|er,d|ire,affirm|er,indiqu|er,précis|er,annon|cer,ajout|er,expliqu|er,soulign|er,assur|er,confi|er,rapport|er,estim|er,prév|enir,avert|ir,insist|er," +
    "rapp|eler,martel|er,répon|dre,révél|er,relev|er,not|er,répét|er,signal|er,fait savoir,font savoir,fait valoir,laissé entendre,promis,résum|er,lan|cer,tonn|er,réit|érer,rétorqu|er,répliqu|er,plaid|er,jur|er,sout|enir,préten|dre,confirm|er,lâch|er,ironis|er,assén|er,écrit,poursuivi,poursuit,conclu,conclut,fait remarquer,fait observer,fait part,tranch|er",
  warn: "prév|enir,avert|ir,mis en garde,met en garde,menac|er,mena|cer",
  only: "seulement,uniquement,exclusivement,strictement,rien que,rien qu',seule hypothèse,seul cas,seule condition,seule et unique condition",
};

/** The small words of French. Own lists. */
export const FRENCH_GRAMMAR: LanguagePack["grammar"] = {
  agents:
    "ministre,ministres,ministère,président,présidente,présidence,gouvernement,gouvernements,exécutif,chancelier,chancelière,chancellerie,roi,reine,émir,sultan," +
    "parlement,sénat,assemblée,chambre,conseil,armée,état-major,porte-parole,diplomate,diplomates,diplomatie,ambassadeur,ambassadrice,négociateur,négociateurs," +
    "délégation,soldat,soldats,troupes,juntes,armées,régime,régimes,rebelles,milice,milices,insurgés,coalition,alliance,junte,autorités,dirigeant,dirigeants,commission,commissaire,secrétaire,opposition," +
    "médiateur,médiateurs,conseiller,conseillère,députés,sénateurs,envoyé,délégué,vice-première,représentant,représentante,insurrection,émirat,rébellion,responsable,responsables,chef,chefs,premier,vice-président,vice-ministre,mouvement,alliés,gouverneur,tribunal,cour,terroristes,combattants,séparatistes,groupe,forces,militaires,bloc,organisation",
  pronouns: "il,elle,ils,elles,celui-ci,celle-ci,ceux-ci,celles-ci,dernier,derniers,dernière,pays,capitale",
  we: "nous",
  determiners:
    "le,la,les,l',un,une,des,ce,cet,cette,ces,son,sa,ses,leur,leurs,notre,nos,premier,première,haut,haute,hauts,deux,trois,quatre,plusieurs,quelques,nouveau," +
    "nouvelle,nouveaux,certains,tous,toutes,chaque,aucun,aucune,principal,principaux",
  verbal:
    "a,ont,ai,avons,avait,avaient,aura,auront,aurait,auraient,est,sont,était,étaient,été,s',se,ne,n',pas,jamais,y,en,l',le,la,les,lui,leur,également,aussi,toutefois," +
    "désormais,déjà,ensuite,finalement,fermement,immédiatement,officiellement,publiquement,catégoriquement,solennellement,clairement,encore,bien,hier,aujourd'hui," +
    "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,aussitôt,cependant,donc,enfin,toujours,vivement,formellement,par,ailleurs,seulement,uniquement,fait",
  negation: "pas,jamais,aucunement,nullement,guère,ni",
  without: "sans,ni",
  himself: "lui,elle,eux,elles",
  supposes: "laquelle,lequel,lesquels,lesquelles",
  "negation-open": "ne,n'",
  by: "par",
  holds: "de,d',du,des,pour",
  offices:
    "ministre,ministres,ministère,président,présidente,présidence,gouvernement,exécutif,chancelier,chancelière,chancellerie,parlement,sénat,armée,état-major,premier,vice-président,vice-ministre,diplomatie,autorités",
  titles: "conseiller,conseillère,ambassadeur,ambassadrice,délégué,déléguée,représentant,représentante,envoyé,envoyée",
  "negation-behind": "pas,jamais,aucunement,nullement,guère,aucun,aucune",
  prepositions: "à,de,d',du,aux,au,avec,contre,pour,par,sur,sous,dans,en,chez,vers,envers,depuis,entre,selon,sans,malgré,hors",
  clause: "que,qu',si,car,parce,puisque,puisqu',lorsque,lorsqu',alors,tandis,où,quand,comme,dont",
  relative: "qui,lequel,laquelle,lesquels,lesquelles",
  join: "et,ou,puis,mais,ni",
  or: "ou",
  givers: "de,d',du,des,par",
  "source-ends":
    "à,au,aux,dans,lors,devant,après,avant,en,pour,par,sur,sous,mais,qui,que,qu',dont,cité,citée,cités,citées,cite,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,hier",
  hedge:
    "pourrait,pourraient,envisage,envisagent,envisagerait,souhaite,espère,compte,comptent,entend,entendent,prévoit,prévoient,serait,seraient,aurait,auraient,probablement",
  unnamed: "source,sources,diplomate,diplomates,interlocuteur,interlocuteurs,anonyme,anonymat",
  group: "responsables,ministres,dirigeants,experts,analystes,alliés,négociateurs,députés,observateurs,médiateurs",
  outlet:
    "afp,l'afp,reuters,ap,rfi,bfmtv,bbc,cnn,tass,xinhua,monde,figaro,libération,soir,temps,agence,quotidien,journal,chaîne,radio,hebdomadaire,presse,télévision,magazine",
};

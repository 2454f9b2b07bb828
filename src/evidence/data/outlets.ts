/**
 * News outlets: `Name = alias, alias @ domain, domain # country`, one a line. Aliases are written as texts write them; letter case counts, and
 * `The` before a name need not be listed. A Cyrillic alias is a stem: any ending may follow it. Our own list, from common knowledge of the press.
 */
export const OUTLET_TABLE = `
Reuters = Reuters News, Thomson Reuters, Рейтер, Reuter @ reuters.com # GB
Associated Press = The Associated Press, AP, AP News, Ассошиэйтед Пресс, Ассошиейтед Пресс @ apnews.com, ap.org # US
AFP = Agence France-Presse, Agence France Presse, France-Presse, Франс Пресс, АФП @ afp.com # FR
Bloomberg = Bloomberg News, Bloomberg.com, Bloomberg TV, Bloomberg Opinion, Bloomberg Economics, Bloomberg agency, Блумберг @ bloomberg.com # US
dpa = Deutsche Presse-Agentur, DPA, ДПА @ dpa.com # DE
ANSA = Ansa @ ansa.it # IT
EFE = Agencia EFE @ efe.com # ES
PAP = Polish Press Agency, Polska Agencja Prasowa @ pap.pl # PL
CTK = ČTK @ ctk.eu # CZ
BTA = Bulgarian News Agency @ bta.bg # BG
MTI = MTI news agency @ mti.hu # HU
Agerpres = AGERPRES @ agerpres.ro # RO
Belga = Belga News Agency @ belganewsagency.eu # BE
ANP = Algemeen Nederlands Persbureau @ anp.nl # NL
APA = Austria Press Agency, Austria Presse Agentur @ apa.at # AT
NTB = Norsk Telegrambyrå @ ntb.no # NO
TT = TT News Agency, Tidningarnas Telegrambyrå @ tt.se # SE
Ritzau = Ritzaus Bureau @ ritzau.dk # DK
STT = Finnish News Agency @ stt.fi # FI
BNS = Baltic News Service @ bns.lt # LT
ELTA = Elta @ elta.lt # LT
LETA = Leta @ leta.lv # LV
Anadolu = Anadolu Agency, Anadolu Ajansı, AA, Анадолу @ aa.com.tr # TR
Xinhua = Xinhua News Agency, Синьхуа @ news.cn, xinhuanet.com # CN
Kyodo = Kyodo News @ kyodonews.net # JP
Jiji Press = Jiji @ jiji.com # JP
Yonhap = Yonhap News Agency, Ёнхап @ yna.co.kr # KR
KCNA = Korean Central News Agency @ kcna.kp # KP
PTI = Press Trust of India @ ptinews.com # IN
ANI = Asian News International @ aninews.in # IN
IRNA = Islamic Republic News Agency @ irna.ir # IR
Tasnim = Tasnim News Agency @ tasnimnews.com # IR
Fars = Fars News Agency @ farsnews.ir # IR
SANA = Syrian Arab News Agency @ sana.sy # SY
WAFA = Wafa @ wafa.ps # PS
SPA = Saudi Press Agency @ spa.gov.sa # SA
WAM = Emirates News Agency @ wam.ae # AE
MENA = Middle East News Agency @ mena.org.eg # EG
TASS = ITAR-TASS, Tass, ТАСС @ tass.com, tass.ru # RU
RIA Novosti = Ria Novosti, RIA, RIA News, РИА Новости, РИА «Новости» @ ria.ru # RU
Interfax = Interfax news agency, Интерфакс @ interfax.ru, interfax.com # RU
Interfax-Ukraine = Interfax Ukraine, Інтерфакс-Україна, Интерфакс-Украина @ interfax.com.ua # UA
Ukrinform = Укринформ, Укрінформ @ ukrinform.net, ukrinform.ua # UA
UNN = Ukrainian National News, УНН @ unn.ua # UA
UNIAN = УНИАН, УНІАН @ unian.info, unian.net, unian.ua # UA
RBC-Ukraine = RBC Ukraine, РБК-Украина, РБК-Україна @ rbc.ua # UA
Belta = BelTA, БелТА, БЕЛТА @ belta.by # BY
Azertac = AZERTAC @ azertag.az # AZ
Trend = Trend News Agency @ trend.az # AZ
Armenpress = Арменпресс @ armenpress.am # AM
Kazinform = Казинформ @ inform.kz # KZ
PA Media = Press Association, PA news agency @ pa.media # GB
The Canadian Press = Canadian Press @ thecanadianpress.com # CA
AAP = Australian Associated Press @ aap.com.au # AU
UPI = United Press International @ upi.com # US
IPS = Inter Press Service @ ipsnews.net # IT
Ruptly @ ruptly.tv # RU
The Telegraph = The Daily Telegraph, Daily Telegraph, Sunday Telegraph, The Sunday Telegraph, Telegraph, Телеграф, Дейли телеграф @ telegraph.co.uk # GB
The Times = The Sunday Times, Sunday Times, The London Times, The Times of London, London Times @ thetimes.co.uk, thetimes.com # GB
The Guardian = Guardian, The Observer, Гардиан @ theguardian.com # GB
Financial Times = The Financial Times, FT, Файнэншл таймс, Файненшл таймс @ ft.com # GB
The Economist = Economist @ economist.com # GB
The Independent = Independent @ independent.co.uk # GB
BBC = BBC News, BBC Russian, BBC Ukrainian, BBC Verify, Би-би-си, Бі-бі-сі @ bbc.com, bbc.co.uk # GB
Sky News = Sky @ news.sky.com # GB
ITV News = ITV @ itv.com # GB
Channel 4 News = Channel 4 @ channel4.com # GB
LBC @ lbc.co.uk # GB
Daily Mail = The Daily Mail, Mail on Sunday, The Mail on Sunday, MailOnline @ dailymail.co.uk # GB
The Sun = Sun on Sunday @ thesun.co.uk # GB
Daily Mirror = The Mirror, The Daily Mirror @ mirror.co.uk # GB
Daily Express = The Daily Express, The Express @ express.co.uk # GB
Evening Standard = The Evening Standard, The Standard @ standard.co.uk # GB
The i Paper = i newspaper, The i, inews @ inews.co.uk # GB
The Spectator = Spectator @ spectator.co.uk # GB
New Statesman = The New Statesman @ newstatesman.com # GB
Metro @ metro.co.uk # GB
GB News @ gbnews.com # GB
The Scotsman @ scotsman.com # GB
Middle East Eye @ middleeasteye.net # GB
Jane's = Janes @ janes.com # GB
The New York Times = New York Times, NYT, The NYT, Нью-Йорк таймс @ nytimes.com # US
The Washington Post = Washington Post, WaPo, WP, Вашингтон пост @ washingtonpost.com # US
The Wall Street Journal = Wall Street Journal, WSJ, The WSJ, Уолл-стрит джорнал @ wsj.com # US
Axios = Аксиос @ axios.com # US
Politico = POLITICO, Politico Europe, Politico magazine @ politico.com, politico.eu # US
CNN = CNN International @ cnn.com # US
NBC News = NBC @ nbcnews.com # US
ABC News = ABC @ abcnews.go.com # US
CBS News = CBS @ cbsnews.com # US
CNBC @ cnbc.com # US
MSNBC @ msnbc.com # US
Fox News = Fox, Fox News Digital @ foxnews.com # US
Fox Business @ foxbusiness.com # US
NPR @ npr.org # US
PBS = PBS NewsHour @ pbs.org # US
Newsweek @ newsweek.com # US
Time = TIME, Time magazine, TIME magazine @ time.com # US
The Atlantic @ theatlantic.com # US
The New Yorker = New Yorker @ newyorker.com # US
Foreign Policy @ foreignpolicy.com # US
Foreign Affairs @ foreignaffairs.com # US
Forbes @ forbes.com # US
Business Insider = Insider @ businessinsider.com # US
The Hill @ thehill.com # US
USA Today = USA TODAY @ usatoday.com # US
Los Angeles Times = The Los Angeles Times, LA Times @ latimes.com # US
Chicago Tribune @ chicagotribune.com # US
The Boston Globe = Boston Globe @ bostonglobe.com # US
New York Post = The New York Post, NY Post @ nypost.com # US
The Daily Beast = Daily Beast @ thedailybeast.com # US
The Intercept @ theintercept.com # US
Vox @ vox.com # US
Semafor @ semafor.com # US
Puck @ puck.news # US
NewsNation @ newsnationnow.com # US
Newsmax @ newsmax.com # US
Voice of America = VOA @ voanews.com # US
Radio Free Europe/Radio Liberty = Radio Free Europe, Radio Liberty, RFE/RL, Радио Свобода, Радіо Свобода @ rferl.org, radiosvoboda.org # US
Radio Free Asia = RFA @ rfa.org # US
Defense News = DefenseNews @ defensenews.com # US
Defense One @ defenseone.com # US
Breaking Defense @ breakingdefense.com # US
Military Times @ militarytimes.com # US
Stars and Stripes @ stripes.com # US
The War Zone = TWZ @ twz.com # US
Barron's @ barrons.com # US
MarketWatch @ marketwatch.com # US
ProPublica @ propublica.org # US
Rolling Stone @ rollingstone.com # US
Vanity Fair @ vanityfair.com # US
Vice = VICE News @ vice.com # US
Wired = WIRED @ wired.com # US
The American Conservative @ theamericanconservative.com # US
National Review @ nationalreview.com # US
The National Interest = National Interest @ nationalinterest.org # US
Responsible Statecraft @ responsiblestatecraft.org # US
Al-Monitor @ al-monitor.com # US
The Globe and Mail = Globe and Mail @ theglobeandmail.com # CA
CBC = CBC News @ cbc.ca # CA
CTV News = CTV @ ctvnews.ca # CA
Toronto Star @ thestar.com # CA
National Post @ nationalpost.com # CA
Radio-Canada @ radio-canada.ca # CA
The Sydney Morning Herald = Sydney Morning Herald @ smh.com.au # AU
The Australian @ theaustralian.com.au # AU
The Age @ theage.com.au # AU
Sky News Australia @ skynews.com.au # AU
The New Zealand Herald = NZ Herald @ nzherald.co.nz # NZ
RNZ = Radio New Zealand @ rnz.co.nz # NZ
The Irish Times = Irish Times @ irishtimes.com # IE
Irish Independent = The Irish Independent @ independent.ie # IE
RTE = RTÉ @ rte.ie # IE
Le Monde = Монд @ lemonde.fr # FR
Le Figaro = Figaro, Фигаро @ lefigaro.fr # FR
Libération = Liberation @ liberation.fr # FR
Les Echos = Les Échos @ lesechos.fr # FR
L'Express = L’Express @ lexpress.fr # FR
Le Point @ lepoint.fr # FR
Le Parisien @ leparisien.fr # FR
L'Opinion @ lopinion.fr # FR
La Croix @ la-croix.com # FR
Mediapart @ mediapart.fr # FR
Le Canard enchaîné = Canard enchaîné, Le Canard enchaine @ lecanardenchaine.fr # FR
France 24 = France24 @ france24.com # FR
RFI = Radio France Internationale @ rfi.fr # FR
France Info = Franceinfo, France Inter @ francetvinfo.fr # FR
BFMTV = BFM TV, BFM @ bfmtv.com # FR
LCI @ tf1info.fr # FR
TF1 @ tf1.fr # FR
Euronews = Евроньюс @ euronews.com # FR
Marianne @ marianne.net # FR
Der Spiegel = Spiegel, Шпигель, Шпігель @ spiegel.de # DE
Die Welt = Welt, Welt am Sonntag, WELT @ welt.de # DE
Die Zeit = Zeit @ zeit.de # DE
Bild = BILD, Bild am Sonntag, Бильд @ bild.de # DE
Frankfurter Allgemeine Zeitung = FAZ, F.A.Z., Frankfurter Allgemeine @ faz.net # DE
Süddeutsche Zeitung = Sueddeutsche Zeitung, Suddeutsche Zeitung, SZ @ sueddeutsche.de # DE
Handelsblatt @ handelsblatt.com # DE
Der Tagesspiegel = Tagesspiegel @ tagesspiegel.de # DE
taz = Die Tageszeitung @ taz.de # DE
Focus = FOCUS @ focus.de # DE
Stern @ stern.de # DE
Berliner Zeitung @ berliner-zeitung.de # DE
Deutsche Welle = DW, Немецкая волна, Німецька хвиля @ dw.com # DE
ARD = Tagesschau @ tagesschau.de # DE
ZDF @ zdf.de # DE
n-tv = ntv @ n-tv.de, ntv.de # DE
RND = RedaktionsNetzwerk Deutschland @ rnd.de # DE
The Pioneer @ thepioneer.de # DE
Table.Media = Table Media, Table.Briefings, Table.Today, Table.Europe @ table.media # DE
Correctiv @ correctiv.org # DE
Der Standard @ derstandard.at # AT
Die Presse @ diepresse.com # AT
Kurier @ kurier.at # AT
Kronen Zeitung = Krone @ krone.at # AT
ORF @ orf.at # AT
Neue Zürcher Zeitung = NZZ, NZZ am Sonntag, Neue Zuercher Zeitung @ nzz.ch # CH
Tages-Anzeiger @ tagesanzeiger.ch # CH
Blick @ blick.ch # CH
SRF @ srf.ch # CH
Swissinfo = SWI swissinfo.ch @ swissinfo.ch # CH
Le Temps @ letemps.ch # CH
Corriere della Sera = Corriere @ corriere.it # IT
La Repubblica = Repubblica, la Repubblica @ repubblica.it # IT
La Stampa @ lastampa.it # IT
Il Sole 24 Ore @ ilsole24ore.com # IT
Il Messaggero @ ilmessaggero.it # IT
Il Foglio @ ilfoglio.it # IT
Il Giornale @ ilgiornale.it # IT
RAI = Rai News @ rainews.it # IT
Agi = AGI @ agi.it # IT
El País = El Pais @ elpais.com # ES
El Mundo @ elmundo.es # ES
ABC (Spain) @ abc.es # ES
La Vanguardia @ lavanguardia.com # ES
El Confidencial @ elconfidencial.com # ES
Público @ publico.es # ES
Expresso @ expresso.pt # PT
De Standaard @ standaard.be # BE
De Morgen @ demorgen.be # BE
Le Soir @ lesoir.be # BE
L'Echo @ lecho.be # BE
De Tijd @ tijd.be # BE
VRT = VRT NWS @ vrt.be # BE
The Brussels Times = Brussels Times @ brusselstimes.com # BE
EUobserver @ euobserver.com # BE
Euractiv = EURACTIV @ euractiv.com # BE
Agence Europe @ agenceurope.eu # BE
de Volkskrant = De Volkskrant, Volkskrant @ volkskrant.nl # NL
De Telegraaf = Telegraaf @ telegraaf.nl # NL
NRC = NRC Handelsblad @ nrc.nl # NL
NOS @ nos.nl # NL
Politiken @ politiken.dk # DK
Berlingske @ berlingske.dk # DK
Jyllands-Posten @ jyllands-posten.dk # DK
DR (Denmark) = Danmarks Radio @ dr.dk # DK
TV 2 = TV2 @ tv2.dk # DK
Aftenposten @ aftenposten.no # NO
VG = Verdens Gang @ vg.no # NO
NRK @ nrk.no # NO
Dagbladet @ dagbladet.no # NO
The Barents Observer = Barents Observer @ thebarentsobserver.com # NO
Dagens Nyheter @ dn.se # SE
Svenska Dagbladet @ svd.se # SE
Expressen @ expressen.se # SE
Aftonbladet @ aftonbladet.se # SE
SVT @ svt.se # SE
Helsingin Sanomat @ hs.fi # FI
Yle = YLE @ yle.fi # FI
Ilta-Sanomat @ is.fi # FI
Iltalehti @ iltalehti.fi # FI
Postimees @ postimees.ee # EE
ERR = ERR News @ err.ee # EE
Delfi = DELFI @ delfi.lt, delfi.ee # LT
LRT @ lrt.lt # LT
15min @ 15min.lt # LT
LSM = Latvian Public Media @ lsm.lv # LV
Gazeta Wyborcza = Wyborcza @ wyborcza.pl # PL
Rzeczpospolita @ rp.pl # PL
Onet @ onet.pl # PL
TVN24 = TVN @ tvn24.pl # PL
TVP = TVP World @ tvpworld.com # PL
RMF FM = RMF24 @ rmf24.pl # PL
Polsat News = Polsat @ polsatnews.pl # PL
Wirtualna Polska @ wp.pl # PL
Polskie Radio = Polish Radio @ polskieradio.pl # PL
Notes from Poland @ notesfrompoland.com # PL
Hospodářské noviny = Hospodarske noviny @ hn.cz # CZ
Seznam Zprávy = Seznam Zpravy @ seznamzpravy.cz # CZ
Denník N = Dennik N, Deník N @ dennikn.sk # SK
SME @ sme.sk # SK
Telex @ telex.hu # HU
Magyar Nemzet @ magyarnemzet.hu # HU
HVG @ hvg.hu # HU
444 = 444.hu @ 444.hu # HU
Index.hu = Index @ index.hu # HU
Digi24 @ digi24.ro # RO
HotNews = Hotnews @ hotnews.ro # RO
Adevărul = Adevarul @ adevarul.ro # RO
Dnevnik @ dnevnik.bg # BG
Novinite @ novinite.com # BG
Kathimerini = Ekathimerini @ ekathimerini.com # GR
To Vima @ tovima.gr # GR
Cyprus Mail @ cyprus-mail.com # CY
Politika @ politika.rs # RS
N1 @ n1info.com # RS
Danas @ danas.rs # RS
B92 @ b92.net # RS
Balkan Insight = BIRN @ balkaninsight.com # RS
Jutarnji list @ jutarnji.hr # HR
Delo @ delo.si # SI
Hürriyet = Hurriyet, Hürriyet Daily News @ hurriyet.com.tr, hurriyetdailynews.com # TR
Daily Sabah = Sabah @ dailysabah.com # TR
Cumhuriyet @ cumhuriyet.com.tr # TR
TRT = TRT World @ trtworld.com # TR
Milliyet @ milliyet.com.tr # TR
The Kyiv Independent = Kyiv Independent @ kyivindependent.com # UA
Kyiv Post = KyivPost @ kyivpost.com # UA
Ukrainska Pravda = Ukrayinska Pravda, Украинская правда, Українська правда, УП @ pravda.com.ua # UA
European Pravda = Yevropeiska Pravda, Европейская правда, Європейська правда @ eurointegration.com.ua # UA
Ekonomichna Pravda = Economic Pravda @ epravda.com.ua # UA
NV = New Voice of Ukraine, The New Voice of Ukraine, Новое время @ nv.ua # UA
Babel = Babel.ua, Бабель @ babel.ua # UA
Hromadske = Громадське, Громадское @ hromadske.ua # UA
Suspilne = Суспільне, Суспильне @ suspilne.media # UA
Censor.NET = Censor.net, Цензор.НЕТ @ censor.net # UA
Zerkalo Nedeli = ZN.UA, Dzerkalo Tyzhnia, Зеркало недели, Дзеркало тижня @ zn.ua # UA
LIGA.net = Liga.net, ЛИГА.net @ liga.net # UA
TSN = ТСН @ tsn.ua # UA
Obozrevatel = Обозреватель, Обозреватель @ obozrevatel.com # UA
Focus.ua @ focus.ua # UA
Glavcom = Главком @ glavcom.ua # UA
Channel 24 = 24 Kanal @ 24tv.ua # UA
Espreso = Espreso TV, Еспресо @ espreso.tv # UA
Bukvy @ bykvu.com # UA
Apostrophe @ apostrophe.ua # UA
Gordon = ГОРДОН @ gordonua.com # UA
Online.UA @ online.ua # UA
Strana.ua = Страна.ua @ strana.ua # UA
Militarnyi = Мілітарний @ militarnyi.com # UA
Defense Express @ defence-ua.com # UA
United24 Media @ united24media.com # UA
Euromaidan Press @ euromaidanpress.com # UA
ArmyInform = АрміяInform @ armyinform.com.ua # UA
Charter97 = Charter 97, Хартия'97 @ charter97.org # BY
Nexta = NEXTA @ nexta.tv # BY
Zerkalo.io = Зеркало @ zerkalo.io # BY
Nasha Niva = Наша Нива @ nashaniva.com # BY
Meduza = Медуза @ meduza.io # LV
Novaya Gazeta = Novaya Gazeta Europe, Новая газета @ novayagazeta.eu # RU
The Moscow Times = Moscow Times @ themoscowtimes.com # NL
The Insider = The Insider Russia @ theins.ru # LV
The Bell @ thebell.io # RU
iStories = Important Stories, Важные истории @ istories.media # LV
Verstka = Вёрстка @ verstka.media # LV
TV Rain = Dozhd, Дождь @ tvrain.tv # NL
Kommersant = Коммерсантъ, Коммерсант @ kommersant.ru # RU
Vedomosti = Ведомости @ vedomosti.ru # RU
Izvestia = Izvestiya, Известия @ iz.ru # RU
RBC = РБК @ rbc.ru # RU
Lenta.ru = Lenta, Лента.ру @ lenta.ru # RU
Gazeta.ru = Газета.ру @ gazeta.ru # RU
RT = Russia Today @ rt.com # RU
Sputnik = Спутник @ sputnikglobe.com, sputniknews.com # RU
Rossiya 1 = Rossiya-1, Россия 1 @ smotrim.ru # RU
Rossiyskaya Gazeta = Российская газета @ rg.ru # RU
Komsomolskaya Pravda = Комсомольская правда @ kp.ru # RU
Moskovsky Komsomolets = MK, Московский комсомолец @ mk.ru # RU
Argumenty i Fakty = Аргументы и факты @ aif.ru # RU
Tsargrad = Царьград @ tsargrad.tv # RU
Zvezda = TV Zvezda, Звезда @ tvzvezda.ru # RU
Vzglyad = Взгляд @ vz.ru # RU
Pravda.ru @ pravda.ru # RU
News-Pravda = NATO News-Pravda @ news-pravda.com # RU
Nezavisimaya Gazeta = Независимая газета @ ng.ru # RU
Regnum = REGNUM @ regnum.ru # RU
International Affairs @ interaffairs.ru # RU
InoSMI = ИноСМИ @ inosmi.ru # RU
Minval = Minval.az @ minval.az # AZ
Report.az = Report Information Agency @ report.az # AZ
Azernews @ azernews.az # AZ
Civil Georgia = Civil.ge @ civil.ge # GE
Interpressnews = InterPressNews @ interpressnews.ge # GE
Newsmaker @ newsmaker.md # MD
NewsMaker = IPN @ ipn.md # MD
Al Jazeera = Аль-Джазира @ aljazeera.com # QA
Al Arabiya = Al-Arabiya, Аль-Арабия @ alarabiya.net # SA
Asharq Al-Awsat = Asharq al-Awsat @ aawsat.com # SA
Arab News @ arabnews.com # SA
The National @ thenationalnews.com # AE
Gulf News @ gulfnews.com # AE
Al-Mayadeen = Al Mayadeen @ almayadeen.net # LB
Al-Akhbar @ al-akhbar.com # LB
L'Orient-Le Jour = L'Orient Today @ lorientlejour.com # LB
Al-Ahram = Ahram Online @ ahram.org.eg # EG
Iran International @ iranintl.com # GB
Press TV = PressTV @ presstv.ir # IR
Tehran Times @ tehrantimes.com # IR
Haaretz @ haaretz.com # IL
The Times of Israel = Times of Israel @ timesofisrael.com # IL
The Jerusalem Post = Jerusalem Post @ jpost.com # IL
Yedioth Ahronoth = Ynet, ynet @ ynetnews.com # IL
Israel Hayom @ israelhayom.com # IL
Channel 12 = N12 @ mako.co.il # IL
Kan = Kan News @ kan.org.il # IL
Walla = Walla News @ walla.co.il # IL
South China Morning Post = SCMP @ scmp.com # HK
Global Times @ globaltimes.cn # CN
China Daily @ chinadaily.com.cn # CN
People's Daily @ people.cn # CN
CGTN @ cgtn.com # CN
Caixin @ caixinglobal.com # CN
NHK = NHK World @ nhk.or.jp # JP
Nikkei = Nikkei Asia, Nihon Keizai Shimbun @ nikkei.com # JP
Asahi Shimbun = The Asahi Shimbun @ asahi.com # JP
Yomiuri Shimbun = Yomiuri @ yomiuri.co.jp # JP
The Japan Times = Japan Times @ japantimes.co.jp # JP
Chosun Ilbo @ chosun.com # KR
The Korea Herald = Korea Herald @ koreaherald.com # KR
The Straits Times = Straits Times @ straitstimes.com # SG
CNA = Channel NewsAsia @ channelnewsasia.com # SG
The Hindu @ thehindu.com # IN
The Times of India = Times of India @ indiatimes.com # IN
Hindustan Times @ hindustantimes.com # IN
The Indian Express = Indian Express @ indianexpress.com # IN
NDTV @ ndtv.com # IN
WION @ wionews.com # IN
Firstpost @ firstpost.com # IN
Dawn = DAWN @ dawn.com # PK
Geo News @ geo.tv # PK
TOLOnews = Tolo News @ tolonews.com # AF
Bangkok Post @ bangkokpost.com # TH
Rappler @ rappler.com # PH
The Jakarta Post = Jakarta Post @ thejakartapost.com # ID
Daily Maverick @ dailymaverick.co.za # ZA
News24 @ news24.com # ZA
SABC @ sabc.co.za # ZA
The Nation (Kenya) = Daily Nation @ nation.africa # KE
The East African = EastAfrican @ theeastafrican.co.ke # KE
Jeune Afrique @ jeuneafrique.com # FR
Addis Standard @ addisstandard.com # ET
Sudan Tribune @ sudantribune.com # SD
Radio Dabanga = Dabanga @ dabangasudan.org # NL
Premium Times @ premiumtimesng.com # NG
Punch = The Punch @ punchng.com # NG
Folha de S.Paulo = Folha @ folha.uol.com.br # BR
O Globo @ oglobo.globo.com # BR
Estadão = O Estado de S. Paulo @ estadao.com.br # BR
Clarín = Clarin @ clarin.com # AR
La Nación = La Nacion @ lanacion.com.ar # AR
El Tiempo @ eltiempo.com # CO
El Universal @ eluniversal.com.mx # MX
Reforma @ reforma.com # MX
Miami Herald @ miamiherald.com # US
Climate Home News = Climate Home @ climatechangenews.com # GB
Carbon Brief @ carbonbrief.org # GB
E&E News @ eenews.net # US
Bellingcat @ bellingcat.com # NL
OCCRP @ occrp.org # NL
EIR News = Executive Intelligence Review @ eir.news # US
Freespoke @ freespoke.com # US
The Cradle @ thecradle.co # LB
Deutschlandfunk = DLF @ deutschlandfunk.de # DE
Times Radio @ timesradio.co.uk # GB
HuffPost = Huffington Post, The Huffington Post @ huffpost.com, huffingtonpost.com # US
The Washington Examiner = Washington Examiner @ washingtonexaminer.com # US
The Washington Times = Washington Times @ washingtontimes.com # US
The Christian Science Monitor = Christian Science Monitor @ csmonitor.com # US
The Free Press @ thefp.com # US
Lawfare @ lawfaremedia.org # US
Just Security @ justsecurity.org # US
War on the Rocks @ warontherocks.com # US
Interia @ interia.pl # PL
Gazeta.pl @ gazeta.pl # PL
Defence24 = Defence24.pl @ defence24.pl # PL
Super Express = Superexpress @ se.pl # PL
Do Rzeczy @ dorzeczy.pl # PL
Sözcü = Sozcu @ sozcu.com.tr # TR
Yeni Şafak = Yeni Safak @ yenisafak.com # TR
Habertürk = Haberturk @ haberturk.com # TR
NTV (Turkey) @ ntv.com.tr # TR
Al-Hadath = Al Hadath @ alhadath.net # SA
Naharnet @ naharnet.com # LB
An-Nahar = Annahar @ annahar.com # LB
i24NEWS = i24 News, i24 @ i24news.tv # IL
Maariv = Ma'ariv @ maariv.co.il # IL
Channel 13 = N13 @ 13tv.co.il # IL
Agenzia Nova = Nova News @ agenzianova.com # IT
Adnkronos @ adnkronos.com # IT
Europa Press @ europapress.es # ES
Lusa @ lusa.pt # PT
Keystone-SDA = Keystone SDA @ keystone-sda.ch # CH
AMNA = Athens-Macedonian News Agency @ amna.gr # GR
Tanjug = Танјуг @ tanjug.rs # RS
HINA @ hina.hr # HR
TASR @ tasr.sk # SK
Texty.org.ua = Тексти @ texty.org.ua # UA
Mind.ua @ mind.ua # UA
Forbes Ukraine = Forbes Україна @ forbes.ua # UA
Bihus.Info = Bihus @ bihus.info # UA
Slidstvo.Info @ slidstvo.info # UA
24 Channel = 24 канал, Канал 24 @ 24tv.com.ua # UA
Korrespondent.net = Корреспондент.net, Корреспондент.нет @ korrespondent.net # UA
Focus (Ukraine) = Фокус @ focus.com.ua # UA
Current Time = Настоящее время @ currenttime.tv # CZ
Mash = Telegram channel Mash @ mash.ru # RU
Baza = Telegram channel Baza @ baza.io # RU
Fontanka = Фонтанка @ fontanka.ru # RU
REN TV = РЕН ТВ @ ren.tv # RU
NTV (Russia) = НТВ @ ntv.ru # RU
Parlamentskaya Gazeta = Парламентская газета @ pnp.ru # RU
Life.ru = Лайф @ life.ru # RU
Turan = Turan Information Agency @ turan.az # AZ
APA (Azerbaijan) @ apa.az # AZ
News.am @ news.am # AM
Tengrinews @ tengrinews.kz # KZ
24.kg @ 24.kg # KG
MarketScreener @ marketscreener.com # FR
Investing.com @ investing.com # US
Yahoo News = Yahoo Finance, Yahoo @ yahoo.com # US
MSN @ msn.com # US
Drop Site News = Drop Site @ dropsitenews.com # US
Breitbart = Breitbart News @ breitbart.com # US
The Daily Caller = Daily Caller @ dailycaller.com # US
The Washington Free Beacon = Washington Free Beacon @ freebeacon.com # US
Just the News @ justthenews.com # US
Punchbowl News = Punchbowl @ punchbowl.news # US
The Grayzone = Grayzone @ thegrayzone.com # US
UnHerd @ unherd.com # GB
Byline Times @ bylinetimes.com # GB
Daily Star @ dailystar.co.uk # GB
Naval News @ navalnews.com # FR
MLex @ mlexmarketinsight.com # GB
Contexte @ contexte.com # FR
Brussels Signal @ brusselssignal.eu # BE
The Parliament Magazine = Parliament Magazine @ theparliamentmagazine.eu # BE
La Libre Belgique = La Libre @ lalibre.be # BE
Het Laatste Nieuws = HLN @ hln.be # BE
Het Nieuwsblad = Nieuwsblad @ nieuwsblad.be # BE
RTBF @ rtbf.be # BE
RTL Info @ rtl.be # BE
Le Journal du Dimanche = Journal du Dimanche, JDD @ lejdd.fr # FR
La Tribune Dimanche = La Tribune, Tribune Dimanche @ latribune.fr # FR
Paris Match @ parismatch.com # FR
Ouest-France @ ouest-france.fr # FR
Le Nouvel Obs = L'Obs, Nouvel Obs, Nouvel Observateur @ nouvelobs.com # FR
CNews @ cnews.fr # FR
Funke = Funke Mediengruppe, Funke media group @ funkemedien.de # DE
Rheinische Post @ rp-online.de # DE
t-online = T-Online @ t-online.de # DE
Augsburger Allgemeine @ augsburger-allgemeine.de # DE
Stuttgarter Zeitung @ stuttgarter-zeitung.de # DE
Il Fatto Quotidiano = Fatto Quotidiano @ ilfattoquotidiano.it # IT
Il Tempo @ iltempo.it # IT
Sky TG24 @ tg24.sky.it # IT
Dziennik Gazeta Prawna = Gazeta Prawna @ gazetaprawna.pl # PL
wPolityce @ wpolityce.pl # PL
iDNES = iDnes @ idnes.cz # CZ
Czech Television = ČT24 @ ceskatelevize.cz # CZ
Aktuality.sk = Aktuality @ aktuality.sk # SK
Népszava @ nepszava.hu # HU
G4Media @ g4media.ro # RO
Swedish Radio = Sveriges Radio @ sverigesradio.se # SE
CNN Türk = CNN Turk @ cnnturk.com # TR
TRT Haber @ trthaber.com # TR
A Haber @ ahaber.com.tr # TR
Aydınlık = Aydinlik @ aydinlik.com.tr # TR
Türkiye Gazetesi = Türkiye newspaper, Turkiye newspaper @ turkiyegazetesi.com.tr # TR
BirGün = BirGun @ birgun.net # TR
112.ua = 112 Ukraine @ 112.ua # UA
Novyny.LIVE = Novyny LIVE, Novyny Live @ novyny.live # UA
Hvylya = Хвиля @ hvylya.net # UA
Caliber.az = Caliber @ caliber.az # AZ
URA.RU = Ura.ru @ ura.news # RU
Vesti.ru @ vesti.ru # RU
TV Center = TVC, ТВ Центр @ tvc.ru # RU
Channel One = Первый канал @ 1tv.ru # RU
UkraineAlert = Atlantic Council @ atlanticcouncil.org # US
`;

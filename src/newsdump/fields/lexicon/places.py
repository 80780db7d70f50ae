"""Cities from which news is filed, and regions that stand behind them: countries, states, provinces.

Folded word by word as `newsdump.fields.tokens.fold` folds them. Printed by `bench/tables/places.py` from CLDR through
Babel 2.18.0 and by hand: change it there. CLDR is (c) Unicode, Inc., under the Unicode License v3 (SPDX: Unicode-3.0).
"""

from __future__ import annotations

__all__ = ["CITIES", "REGIONS"]

CITIES: frozenset[str] = frozenset(
    """
aarhus|abidjan|abidzan|abiyan|abu dhabi|abuja|accra|acra|adana|addis ababa|addis abeba|addisz abeba|
adelaida|adelaide|aden|adis abeba|ahmedabad|akkra|akra|albany|albuquerque|aleppo|alexandria|algeirsborg|
alger|algeri|algier|algiers|algir|aljir|alma ata|almati|almaty|alma‐ata|alzir|ama|amman|amsterda|
amsterdam|amszterdam|anchorage|ankara|antalya|antananarivo|antwerp|antwerpen|argel|assuncao|asuncion|
ateena|aten|atena|atenas|atene|ateny|athen|athena|athene|athenes|athens|atheny|atina|atlanta|
auckland|aþena|bagda|bagdad|bagdat|baghdad|bahrain|bahrajn|bahrein|bahreyn|baitulmuqaddis|bakoe|bakou|
baku|bali|baltimore|bamako|bandar seri begawan|bandung|bangalore|bangkok|bangui|barcelona|barein|bari|
basel|basra|becs|beijing|beiroet|beirut|beirute|bejrut|bekasi|belehrad|belem|belfast|belgrad|belgrade|
belgrado|belo horizonte|bengaluru|benghazi|beograd|bergen|berliini|berlijn|berlim|berlin|berlino|bern|
beyrouth|beyrut|bhopal|bichkek|bilbao|binh nhuong|birmingham|bischkek|bishkek|bisjkek|biskek|biszkek|
boedapest|boekarest|bogor|bogota|bologna|bonn|bordeaux|boston|braga|brasilia|bratislava|bratyslawa|
bremen|brisbane|brno|bruksel|bruksela|brusel|bruselas|brussel|brussels|brusszel|bruxelas|bruxelles|
bryssel|bucarest|bucareste|bucharest|bucuresti|budapest|budapesta|budapeste|budapeszt|buenos aires|
bujumbura|bukarest|bukareszt|bukres|bukurest|bursa|busan|cabul|cairo|cakarta|calcuta|calcutta|calgary|
canberra|cape town|caracas|cardiff|cartum|casablanca|catar|cebu|cezayir|chandigarh|chartum|chennai|
chicago|chisinau|chongqing|christchurch|cidade de ho chi minh|cidade do mexico|cincinnati|citta del messico|
citta del vaticano|ciudad de mexico|ciudad ho chi minh|ciudad juarez|cleveland|coimbra|cologne|colombo|
columbus|conakry|copenaghen|copenhaga|copenhagen|copenhague|cordoba|costa rica|cuba|curitiba|curych|
da nang|daca|dacca|daegu|daejeon|dai bac|dakar|dakka|dallas|damas|damasc|damasco|damascus|damasek|
damask|damaskos|damaskus|damaszek|damaszkusz|damsyik|dar es salaam|darwin|davao|delhi|den haag|denpasar|
denver|depok|detroit|dhaka|dili|diyarbakir|djakarta|dnipro|dodoma|doesjanbe|doha|donetsk|dortmund|
douchanbe|dresden|dubai|dubaj|dublin|dublino|duchambe|durban|dusambe|dusanbe|duschanbe|dushanbe|
dusjanbe|dusseldorf|duszanbe|dzakarta|dzuba|edinburgh|edmonton|el cairo|el paso|el salvador|el vaticano|
erbil|erevan|erfurt|erivan|eriwan|erywan|estambul|estocolmo|faisalabad|fidji|fidschi|fidzi|fidzsi|
figi|fiji|firenze|fiyi|fort worth|fortaleza|frankfurt|freetown|fukuoka|funchal|gaborone|gaza|gaza city|
gazze|gdansk|geneva|genf|genova|gent|george town|gerusalemme|giacarta|giamaica|giuba|glasgow|goma|
goteborg|gothenburg|graz|grozny|guadalajara|guaiaquil|guangzhou|guatemala|guatemala city|guayaquil|
guwahati|gvatemala|gwangju|gwatemala|ha noi|halifax|hamburg|hangzhou|hannover|hanoi|hanover|harare|
hartford|hartum|havana|havanna|hawana|helsingfors|helsinki|helsinky|helsinque|hiroshima|ho chi minh|
ho chi minh borg|ho chi minh byen|ho chi minh city|ho chi minh kenti|ho chi minh staden|ho chi minh stadt|
ho chi minh ville|ho chi minhin kaupunki|ho chi minhstad|ho ci minovo mesto|ho si min|ho si minh varos|
hobart|hociminovo mesto|hodeidah|homs|hong kong|hongkong|honolulu|houston|hyderabad|ierusalim|il cairo|
incheon|indianapolis|innsbruck|islamabad|istambul|istanboel|istanbul|isztanbul|izmir|jacarta|jaipur|
jakarta|jamaica|jamaika|jamaique|jamajka|jartum|jeddah|jeju|jerevan|jerozolima|jerusalem|jerusalen|
jeruzalem|jeruzsalem|joanesburgo|johannesarborg|johannesburg|johannesburgo|johor bahru|juba|juneau|kabil|
kaboul|kabul|kaherah|kahira|kahire|kair|kairo|kalkata|kalkuta|kalkutta|kampala|kano|kansas city|
kaohsiung|karachi|karaci|karacsi|karaczi|karatschi|karlsruhe|kartum|katar|kathmandu|katmandou|katmandu|
kaupmannahofn|kazablanka|kazan|khan younis|kharkiv|khartoem|khartoum|khartum|kherson|kiel|kiev|kiew|
kigali|kijev|kijow|kinsasa|kinshasa|kinszasa|kiova|kirkuk|kishinev|kisinev|kisinov|kiszyniow|kobenhavn|
kodan|koeweit|kolkata|koln|kolombo|koopenhamina|kopenhag|kopenhaga|kopenhagen|kopenhamn|koppenhaga|
kosta rika|kostarika|kostaryka|kota kinabalu|koweit|krakow|kuala lumpur|kuching|kudus|kuvait|kuvajt|
kuveit|kuveyt|kuwait|kuwait city|kuweit|kuwejt|kyiv|kyjev|kyoto|kænugarður|la habana|la havane|la paz|
lagos|lahore|las vegas|lausanne|lavana|le caire|le vatican|leeds|leipzig|lhasa|lille|lilongwe|lima|
linz|lisabon|lisabona|lisboa|lisbon|lisbona|lisbonne|lissabon|lisszabon|liubliana|liverpool|lizbon|
lizbona|ljubljana|lodz|londen|london|londra|londres|londyn|lontoo|los angeles|luanda|lubiana|lublan|
lublana|lucemburk|lucknow|luksemburg|lundunir|lusaka|lussemburgo|luxemborg|luxembourg|luxemburg|
luxemburgo|luxembursko|lviv|lyon|macau|madri|madrid|madryt|magdeburg|maiduguri|mainz|makassar|malaga|
malmo|malta|malte|managua|manama|manaus|manchester|manila|manilla|manille|maputo|mariupol|marseille|
mascate|maseru|maskat|masqat|maszkat|mat xco va|mecca|medan|medellin|medina|meksyk (miasto)|melbourne|
mendoza|mexico|mexico by|mexico city|mexico stad|mexiko stadt|mexikoborg|mexikovaros|miami|milan|milano|
milwaukee|minneapolis|minsk|minszk|mogadischu|mogadiscio|mogadishu|mogadiso|mogadisu|mogadiszu|mombasa|
monaco|monako|monrovia|monterrey|montevideo|montevideu|montreal|mosca|moscou|moscova|moscow|moscu|
moskau|moskou|moskova|moskva|moskwa|mosul|moszkva|multan|mumbai|munchen|munich|muscat|muskat|nagasaki|
nagoya|naha|nairobi|nanjing|nantes|naples|napoli|nashville|naypyitaw|ndjamena|new delhi|new orleans|
new york|newark|niamey|nova york|nowy jork|nueva york|nurnberg|odesa|odessa|okinawa|oklahoma city|
orlando|osaka|oslo|ostrava|ottawa|ouagadougou|oulan bator|palembang|palermo|panama|panmunjom|parigi|
pariisi|parijs|paris|pariz|parizs|paryz|patna|pchjongjang|penang|perth|peshawar|phenian|phenjan|
philadelphia|phnom penh|phnompenh|phoenix|pittsburgh|pjongjang|podgorica|podgorita|port au prince|
port moresby|portland|porto|porto alegre|porto principe|porto rico|porto riko|portorico|portoriko|
portoryko|potsdam|poznan|pozsony|praag|prag|praga|prague|praha|pretoria|puerto principe|puerto rico|
puerto riko|pune|putrajaya|pyongyang|qatar|quebec|quebec city|quetta|quezon city|quito|rabat|rafah|
raleigh|ramallah|ranchi|rangoon|rangoun|rangum|rangun|rawalpindi|recife|reikiavik|reykjavik|reyk­ja­vik|
riad|riade|riga|riika|rijad|rim|rio de janeiro|riyad|riyadh|rom|roma|rome|rooma|rosario|rotterdam|
ryga|rzym|saarbrucken|sacramento|saint domingue|saint petersburg|salt lake city|salvador|salwador|
salzburg|sam|san antonio|san diego|san francisco|san jose|san juan|san paolo|san salvador|sanaa|sanghaj|
sanghay|santiago|santiago de chile|santo domingo|sao paulo|sapporo|sarajevo|sarajewo|saraybosna|schwerin|
seattle|sejong|semarang|sendai|seoul|seul|sevilla|shah alam|shanghai|sharjah|shenzhen|sidney|singapore|
singapour|singapur|singapura|sjanghai|sjanghæ|skopie|skopje|sofia|sofie|sofya|soul|srinagar|st louis|
st petersburg|stambul|stoccolma|stockholm|stokholm|stokkholmur|strasbourg|strassburg|stuttgart|sucre|
surabaya|suva|suwon|sydney|szanghaj|szarajevo|szingapur|szkopje|szofia|szoul|sztokholm|tachkent|tahran|
taichung|tainan|taipeh|taipei|tajpej|tallin|tallinn|tallinna|tampa|tampere|tangerang|tangier|taschkent|
tashkent|tasjkent|taskent|taszkient|tbilisi|tbilissi|tbiliszi|tchaj pej|teera|tegucigalpa|teheran|
tehran|tel aviv|the hague|thiruvananthapuram|thuong hai|tianjin|tiflis|tijuana|tokio|tokyo|toquio|
torino|toronto|toulouse|tp hcm|tp ho chi minh|tphcm|trablus|tripoli|tripoli (libye)|tripolis|trypolis|
tukholma|tunez|tunis|tunisborg|tunisi|tunisz|tunus|turin|turku|ulaanbaatar|ulan bator|ulan batur|
ulanbatar|ulanbator|ulsan|united nations|urumqi|uskup|valencia|valparaiso|vancouver|varsava|varsavia|
varsja|varso|varsova|varsovia|varsovie|vaticaanstad|vatican|vatican city|vaticano|vatikaani|vatikan|
vatikanen|vatikanet|vatikanið|vatikanstaten|venezia|venice|viden|vieden|viena|vieng chan|vienna|vienne|
vientian|vientiane|vilna|vilnius|vin|viyana|warsaw|warsawa|warschau|warszawa|washington|watykan|
wellington|wenen|wieden|wien|wientian|wiesbaden|wilno|wina|windhoek|windhuk|winnipeg|wroclaw|wuhan|
xangai|yakarta|yangon|yangon (rangun)|yaounde|yerevan|yerusalem|yogyakarta|yokohama|zagabria|zagrab|
zagreb|zagrzeb|zahreb|zaporizhzhia|zaragoza|zurich|zurigo|zurih|zurique|zurych|αβανα|αγιοσ δομινικοσ|
αδελαιδα|αθηνα|ακρα|αλγερι|αλματι|αμμαν|αμπιτζαν|αμστερνταμ|ανκορατζ|αντεν|αντισ αμπεμπα|ασουνσιον|
βαγδατη|βανκουβερ|βαρσοβια|βατικανο|βελιγραδι|βερολινο|βιεννη|βιεντιαν|βιλνιουσ|βιντχουκ|βουδαπεστη|
βουκουρεστι|βρυξελλεσ|βυρητοσ|γαζα|γιοχανεσμπουργκ|γκαμπορονε|γκουαγιακιλ|γουατεμαλα|γουινιπεγκ|δαμασκοσ|
δουβλινο|ελ σαλβαδορ|ελσινκι|ερεβαν|ζαγκρεμπ|ζυριχη|ιερουσαλημ|καζαμπλανκα|καιρο|καλκουτα|καμπαλα|
καμπουλ|καρακασ|καρατσι|καταρ|κατμαντου|κιγκαλι|κιεβο|κινσασα|κισιναου|κολομπο|κοπεγχαγη|κοστα ρικα|
κουαλα λουμπουρ|κουβειτ|κωνσταντινουπολη|λα παζ|λαγκοσ|λιμα|λιουμπλιανα|λισαβονα|λονδινο|λοσ αντζελεσ|
λουαντα|λουζακα|λουξεμβουργο|μαδριτη|μαλτα|μαναγκουα|μανιλα|μαπουτο|μασερου|μασκατ|μελβουρνη|μινσκ|
μογκαντισου|μονακο|μοντεβιδεο|μοσχα|μπακου|μπαμακο|μπανγκοκ|μπαχρειν|μπισκεκ|μπογκοτα|μπουενοσ αιρεσ|
μπρατισλαβα|μπρισμπειν|ναιρομπι|νεα υορκη|νιαμει|ντακα|ντακαρ|νταργουιν|ντενβερ|ντιτροιτ|ντουμπαι|
ντουσανμπε|οκλαντ|οσλο|ουλαν μπατορ|παναμασ|παρισι|περθ|πιονγκγιανγκ|πνομ πενχ|πολη του μεξικου|
πολη χο τσι μινχ|ποντγκοριτσα|πορτ μορεσμπι|πορτ ο πρενσ|πουερτο ρικο|πραγα|ρανγκουν|ρευκιαβικ|ριαντ|ριγα|
ρωμη|σανγκαη|σαντιαγκο|σαο παολο|σαραγεβο|σεουλ|σιγκαπουρη|σιδνει|σικαγο|σκοπια|σοφια|στοκχολμη|ταιπει|
ταλιν|τασκενδη|τεχερανη|τζακαρτα|τζαμαικα|τζουμπα|τιφλιδα|τιχουανα|τοκιο|τοροντο|τριπολη|τυνιδα|φιτζι|
φοινιξ|χαλιφαξ|χαραρε|χαρτουμ|χομπαρτ|χονγκ κονγκ|χονολουλου|абиджан|абиџан|абіджан|аддис абеба|
аделаида|аделаіда|аделејд|аден|адис абеба|аккра|акра|алжир|алмати|алматы|аман|амман|амстердам|анкара|
анкоридж|анкъридж|асунсион|асунсьион|асунсьон|атина|афины|афіни|багдад|баку|бамако|бангкок|банкок|
бахреин|беирут|белград|београд|берлин|берлін|беч|бејрут|бишкек|богота|боґота|братислава|бризбеин|
бризбејн|брисбен|брисел|брюксел|брюссель|брісбен|будапешт|будапеща|будимпешта|буенос аирес|буенос ајрес|
букурешт|букурещ|бухарест|буэнос аирес|бішкек|вʼєнтьян|ванкувер|ванкувър|варшава|ватикан|вашингтон|вена|
виена|виентян|вилнюс|вильнюс|вилњус|виндхук|винипег|виннипег|вијентијан|вьентьян|відень|вільнюс|
віндгук|вінніпеґ|габорон|габороне|гавана|газа|галифакс|галіфакс|гватемала|гвајакил|гельсінкі|гобарт|
гонконг|гонолулу|гуаякил|гуаякиль|даблин|дака|дакар|дакка|дамаск|дарвин|дарвін|денвер|денвър|детроит|
джакарта|джуба|донецк|дубаи|дублин|дублін|душанбе|дъблин|екатеринбург|енкориџ|ер ріяд|ереван|женева|
загреб|иерусалим|иоганнесбурґ|иоханесбург|иоханнесбург|истанбул|кабул|казабланка|казань|каир|каиро|
калкута|калькутта|кампала|каракас|карачи|карачі|картум|касабланка|катар|катманду|каір|кигали|киев|
киншаса|кишинев|кишинів|кишињев|киів|кијев|колката|коломбо|копенгаген|копенхаген|коста рика|коста ріка|
костарика|куала лумпур|кувајт|кувеит|кігалі|кіншаса|ла паз|ла пас|лагос|лаґос|лима|лисабон|лиссабон|
лондон|лос анджелес|лос анджелис|лос анђелес|луанда|луксембург|лусака|львів|любляна|люксембург|ліма|
лісабон|мадрид|малта|мальта|манагва|манагуа|манаґуа|манила|маніла|мапуто|мапуту|масеру|маскат|
мексико сити|мелбурн|мелбърн|мельбурн|мехико|мехіко|минск|могадиш|могадишо|могадишу|монако|монтевидео|
монтевідео|москва|моґадішо|мускат|мінськ|наироби|наиробі|најроби|ниамеи|нијамеј|новосибирск|нью иорк|
ню иорк|ніамеи|одеса|окланд|окленд|осло|панама|париж|париз|пекин|перт|пном пен|пномпень|подгорица|
подгориця|порт морзби|порт морсби|порт морсбі|порт о пренс|порто рико|праг|прага|пуерто рико|пуерто ріко|
пуэрто рико|пхеньян|пхенян|пърт|пјонгјанг|рангун|реикʼявік|реикьявик|реикявик|рејкјавик|рига|рим|рияд|
ријад|салвадор|сальвадор|сан паулу|санкт петербург|санто доминго|санто домінґо|сантьяго|сантьяґо|сантяго|
сантјаго|сао паоло|сао пауло|сараево|сараєво|сарајево|сеул|сиднеи|сиднеј|сидни|сингапур|скопʼє|скопие|
скопье|скопље|софия|софија|софія|стамбул|стокгольм|стокхолм|сіднеи|сінгапур|таибеи|таибэи|таипе|талин|
таллин|таллінн|ташкент|тајпеј|тбилиси|тбілісі|тегеран|техеран|тихуана|токио|токіо|торонто|триполи|
триполі|тунис|туніс|тіхуана|уинипег|улан батор|фиджи|финикс|фиџи|фіджі|фінікс|хавана|халифакс|хараре|
харків|хартум|хелзинки|хелсинки|хельсинки|хо ши мин|хобарт|хонгконг|хонконг|хонолулу|хошимин|хошимін|
цирих|цюрих|цюріх|чикаго|чікаґо|шангај|шанхаи|эр рияд|ямаика|янгон|єреван|єрусалим|јамајка|јереван|
јерусалим|јоханесбург|љубљана|њујорк|џакарта|џуба|ґабороне|ґватемала|ґуаякіль|אביגאן|אדיס אבבה|אדלייד|
אולאן באטור|אוסלו|אוקלנד|איסטנבול|אל סלבדור|אלגיר|אלמאטי|אמסטרדם|אנקורג|אסונסיון|אקרה|אתונה|באקו|בגדד|
בואנוס איירס|בוגוטה|בודפשט|בוקרשט|בחריין|ביירות|בישקק|בלגרד|במאקו|בנגקוק|ברטיסלבה|בריסביין|בריסל|
ברלין|גבורונה|גואטמלה|גואיאקיל|גובה|גמייקה|גקרטה|דאקה|דבלין|דובאי|דושנבה|דטרויט|דמשק|דנוור|דקאר|
דרווין|הו צי מין סיטי|הוברט|הוואנה|הוותיקן|הונג קונג|הונולולו|הליפקס|הלסינקי|הרארה|וויניפג|ויינטיאן|
וילנה|וינדהוק|וינה|ונקובר|ורשה|זאגרב|חרטום|טאיפיי|טאלין|טביליסי|טהרן|טוקיו|טורונטו|טיחואנה|טריפולי|
טשקנט|יוהנסבורג|ירוואן|ירושלים|כווית|לאגוס|לה פאס|לואנדה|לובליאנה|לונדון|לוס אנגלס|לוסקה|לוקסמבורג|
לימה|ליסבון|מאפוטו|מדריד|מוגדישו|מונטווידאו|מונקו|מוסקבה|מוסקט|מינסק|מלבורן|מלטה|מנגואה|מנילה|מסרו|
מקסיקו סיטי|ניאמיי|ניו יורק|ניירובי|סאו פאולו|סופיה|סיאול|סידני|סינגפור|סנטו דומינגו|סנטיאגו|סקופיה|
סרייבו|עדן|עזה|עמאן|פוארטו ריקו|פודגוריצה|פורט או פראנס|פורט מורסבי|פיגי|פיונגיאנג|פיניקס|פנום פן|פנמה|
פראג|פריז|פרת|ציריך|קאבול|קהיר|קואלה לומפור|קולומבו|קולקטה|קוסטה ריקה|קופנהגן|קזבלנקה|קטאר|קטמנדו|
קיגלי|קייב|קינשסה|קישינב|קמפאלה|קראצי|קראקס|רומא|ריאד|ריגה|רייקיאוויק|רנגון|שטוקהולם|שיקגו|שנחאי|
תוניס|ابوظبي|ابيجان|ابيدجان|اتن|اثينا|ادلايد|اديس ابابا|اديليد|استانبول|استكهلم|استنبول|اسطنبول|
اسكوپجے|اسكوپيه|اسلام اباد|اسلو|اسنسيين|اسونسيون|اسٹاك ہوم|اكرا|اكلينڈ|ال سلواڈور|الانباتار|البحرين|
الجزاير|الجزيره|الجييرس|الخرطوم|الدار البيضاء|الدوحة|الرباط|الرياض|السالوادور|السلفادور|الفاتيكان|
القاهرة|القدس|الكويت|الماتي|الماٹي|امان|امستردام|انشوراج|انقرة|انكوريج|اورشليم|اوسلو|اوكلاند|اوكلند|
اولان باتار|اولانباتور|ايتهنز|ايروان|ايمسٹرڈم|اينكريج|ايڈيليڈ|باريس|باكو|باماكو|بانكوك|بحرين|بخارست|
بخارسٹ|براتيسلافا|براتيسلاوا|براغ|برثا|برسبين|برسلز|برسيبان|برلن|برلين|بروكسل|بريسبين|بريٹسلاوا|بشكيك|
بغداد|بلغراد|بلگراد|بماكو|بنكاك|بنما|بنوم بنه|بوخارست|بودابست|بوداپست|بودغوريكا|بور مورسبي|
بورت او برنس|بورتوريكو|بوغوتا|بوينوس ايرس|بوينوسايرس|بوگوتا|بيروت|بيشكك|بيونس ايرس|بيونغ يانغ|بڈاپسٹ|
بگوٹا|تاشقند|تاشكند|تالين|تايبيه|تايپه|تايپے|تبليسي|تشيسيناو|تفليس|تهران|تورنتو|تورونتو|توكيو|تونس|
تيجوانا|تيخوانا|تيونس|تہران|جاكارتا|جاكرتا|جامايكا|جاماييكا|جدة|جكارتہ|جماييكا|جوبا|جوهانسبرغ|
جوہانسبرگ|خارطوم|خرطوم|دارون|داروين|داكا|داكار|دبلن|دبي|دبيي|دكا|دمشق|دنفر|دنور|دوبلين|دوشانبي|
دوشانبے|دوشنبه|ديترويت|رام الله|رانغون|راولپنڈي|رم|رنگون|روم|روما|رياض|ريغا|ريكجاوك|ريكيافيك|
ريكياويك|ريگا|زاگرب|زغرب|زوريخ|زيورخ|زيگريب|سارايوو|سانتو دومينغو|سانتو دومينگو|سانتو ڈومنگو|سانتياغو|
سانتياگو|ساو باولو|ساو پالو|سايوپايولو|ستوكهولم|سراجيوو|سراييفو|سكوبي|سنغافورة|سنٹياگو|سنگاپور|سول|
سيدني|سيول|سييول|سڈني|شانگهاي|شكاگو|شنغهاي|شنگهايي|شيكاغو|شيكاگو|صنعاء|صوفيا|صوفيه|صوفيہ|طبليسي|
طرابلس|طشقند|طهران|طوكيو|عابدجان|عدن|عديس ابابا|عمان|غابورون|غزة|غزه|غزہ|غواتيمالا|غواياكويل|فانكوفر|
فجي|فيانتيان|فيجي|فيلنيوس|فينكس|فيينا|قاهره|قاہرہ|قطر|كابل|كابول|كاتماندو|كاراكاس|كازابلانكا|
كاستاريكا|كالكتا|كامبالا|كامپالا|كاٹهمنڈو|كراتشي|كراكاس|كراچي|كلكته|كلمبو|كنشاسا|كوالا لامبور|
كوالا لمپور|كوالالامپور|كوبنهاغن|كوستاريكا|كوسٹا ريكا|كولكاتا|كولمبو|كولومبو|كويت|كويٹہ|كوپن ہيگن|
كيسا بلانكا|كيشيناو|كيغالي|كيف|كيمپالا|كينشاسا|كيو|كييف|كيگالي|كپنهاگ|كگالي|لا باز|لا پاز|لاس اينجلس|
لاغوس|لاپاز|لاگوس|لاہور|لسبن|لشبونة|لندن|لواندا|لوانڈا|لوزاكا|لوس انجلوس|لوساكا|لوسانجلس|لوكزامبورگ|
لوكسمبورغ|ليسبون|ليما|ليوبليانا|ليوساكا|لگژمبرگ|مابوتو|مادريد|ماسرو|ماسكو|ماسيرو|مالت|مالطة|مالٹا|
ماناغوا|ماناگوا|مانيل|مانيلا|ماپوتو|مدريد|مدينة هو تشي منة|مسقط|مسكو|مسيرو|مقديشيو|مكزيكوسيتي|
مكسيكو سيتي|ملبورن|مناگوا|منسك|منيلا|موسكو|موناكو|مونتفيديو|مونتهويديو|مونٹي ويڈيو|موگاديشو|ميكسيكو سٹي|
ميلبورن|مينسك|ميڈرڈ|مپوٹو|نايروبي|نيامي|نيروبي|نيو يارك|نيويورك|نيي دہلي|هافانا|هاليفاكس|هاوانا|هراره|
هراري|هلسنكي|هلسينكي|هليفكس|هنگكنگ|هوبارت|هوشيمينسيتي|هونغ كونغ|هونولولو|واتيكان|وارسا|وارسو|واشنطن|
واشنگٹن|واشينگتن|واٹيكن|ورشو|ولنييس|ونكوور|ونيپيگ|ونڈہوك|ويانا|ويلنيوس|وين|وينتيان|ويندهوك|وينكوور|
وينيبيج|وينيپگ|وينٹيانا|يانگون|يروشلم|يريفان|يريوان|ٹالن|ٹريپولي|ٹورنٹو|ٹوكيو|پادگاريتسا|پاريس|پاناما|
پراگ|پرت|پرته|پشاور|پنامہ|پنوم پن|پنومپن|پورتمورزبي|پورتوريكو|پورتوپرنس|پورٹ او پرنس|پورٹ موريسبي|
پوڈگورسيا|پيرس|پيورٹو ريكو|پيونگ يانگ|پيونگيانگ|چيسيناو|ڈارون|ڈبلن|ڈكار|ڈهاكہ|ڈينور|ڈيٹرايٹ|ژوهانسبورگ|
گابورون|گبرون|گواتمالا|گواياكويل|گواياكيل|گواٹے مالا|ہانگ كانگ|ہرارے|ہو چي منہ سٹي|ہوانا|ہوبارٹ|
ہونولولو|ہيلسنكي|ہيليفيكس|अदीस अबाबा|अबिदजान|अम्मान|अल सल्वाडोर|अल्जीयर्स|अल्माटी|अहमदाबाद|आदेन|इंदौर|
इस्तांबुल|उलानबातर|एंकरेज|एक्रा|एडिलेड|एथेंस|एम्स्टर्डम|एसनशियॉन|ऑकलैंड|ओस्लो|कंपाला|कतर|कराची|
काठमांडू|काबुल|कायरो|काराकस|कासाब्लांका|किंशासा|किगाली|कीव|कुआलालंपुर|कुवैत|कोपेनहेगन|कोलंबो|कोलकाता|
कोस्टा रिका|खार्तूम|गाजा|गाबोरोन|ग्वाटेमाला|ग्वायाकील|चंडीगढ|चिसीनाउ|चेन्नई|जकार्ता|जमैका|जयपुर|
जाग्रेब|जुबा|जोहांसबर्ग|ज्यूरिख|टबिलिसी|टोक्यो|टोरंटो|ट्यूनिस|डकार|डबलिन|डार्विन|डेट्रॉयट|डेनवर|ढाका|
ताईपेई|ताशकंद|तिजुआना|तेलिन|तेहरान|त्रिपोली|दमास्कस|दिल्ली|दुबई|दुशांबे|देहरादून|नई दिल्ली|नियामी|
नैरोबी|नॉम पेन्ह|न्यूयॉर्क|पटना|पनामा|पर्थ|पेरिस|पोड्गोरिका|पोर्ट ऑ प्रिंस|पोर्ट मोरेस्बी|पोर्टो रिको|
प्योंगयांग|प्रयागराज|प्राग|फिजी|फीनिक्स|बगदाद|बर्लिन|बहरीन|बाकु|बामाको|बिश्केक|बुखारेस्ट|बुडापेस्ट|
बेरुत|बेलग्रेड|बैंकॉक|बोगोटा|ब्यूनस आयरस|ब्रातिस्लावा|ब्रिस्बन|ब्रूसेल्स|भोपाल|मनीला|मस्कट|मानागुआ|
मापुटो|माल्टा|मासेरू|मिंस्क|मुंबई|मेक्सिको सिटी|मेलबोर्न|मैड्रिड|मॉस्को|मोंटेवीडियो|मोगादिशु|मोनाको|
यरूशलम|येरेवान|रंगून|रांची|रायपुर|रियाद|रीगा|रेक्याविक|रोम|लंदन|लक्जमबर्ग|लखनऊ|ला पाज|लागोस|लिस्बन|
लीमा|लुआंडा|लुसाका|लॉस एंजिल्स|ल्यूबेलजाना|वाराणसी|विंडहोक|विएनतियान|विएना|विनीपेग|विल्नियस|वेटिकन|
वैंकूवर|वॉरसॉ|शंघाई|शिकागो|शिमला|श्रीनगर|साओ पाउलो|साराजेवो|सिंगापुर|सिओल|सिडनी|सेंटो डोमिंगो|
सैंटियागो|सोफिया|स्कोप्जे|स्टॉकहोम|हरारे|हवाना|हाँग काँग|हेलसिंकी|हेलिफैक्स|हो ची मिन्ह सिटी|होनोलुलु|
होबार्ट|অকল্যান্ড|অসলো|আক্রা|আদ্দিস আবাবা|আবিদজান|আমস্টারডাম|আম্মান|আলজিযার্স|আলমাটি|আসুনসিযন|আহদেন|
ইযেরাভান|ইস্তানবুল|উইনধোক|উইনিপেগ|উলানবাতার|এথেন্স|এনকোরেজ|এল সালভাদোর|এ্যাডেলেইড|ওযারশ|করাচি|কলকাতা|
কলম্বো|কাঠমান্ডু|কাতার|কাবুল|কামপালা|কাযরো|কাসাব্লাঙ্কা|কিগালি|কিনশাসা|কিযেভ|কিসিনাহু|কুযালালামপুর|
কুযেত|কোপেনহেগেন|কোলকাতা|কোস্টারিকা|ক্যারাকাস|খার্তুম|গাজা|গুযাতেমালা|গোযাইযাকিল|গ্যাবুরনি|চট্টগ্রাম|
জাকার্তা|জাগ্রেব|জামাইকা|জুবা|জুরিখ|জেরুজালেম|জোহানেসবার্গ|টিউনিস|টোকিও|টোরন্টো|ডাকার|ডাবলিন|ডারউইন|
ডেট্রোইট|ডেনভার|ঢাকা|তাইপেই|তাসখন্দ|তাহলিন|তিজুযানা|তেহেরান|ত্রিপোলি|দামাস্কাস|দুবাই|দুশানবে|নম পেন|
নাইরোবি|নিউইযর্ক|নিযামে|পডগরিত্সা|পানামা|পার্থ|পিযংইযং|পুযের্তো রিকো|পোর্ট অহ প্রিন্স|পোর্ট মৌরজবি|
প্যারিস|প্রাগ|ফিজি|ফিনিক্স|বাকু|বাগদাদ|বাম্যাকো|বার্লিন|বাহারিন|বিশকেক|বুখারেস্ট|বুডাপেস্ট|
বুযেনোস আযেরেস|বেইরুট|বেলগ্রেড|বোগোটা|ব্যাংকক|ব্রাতিস্লাভা|ব্রাসেলস|ব্রিসবেন|ভাটিকান|ভিযেনতাযেন|ভিযেনা|
ভিলনিওস|ভ্যাঙ্কুভার|মন্টেভিডিও|মস্কো|মাওগাদিসু|মাদ্রিদ|মানাগুযা|মাপুতো|মাল্টা|মাসকট|মাহসুরু|মিন্সক|
মেক্সিকো সিটি|মেলবোর্ন|মোনাকো|ম্যানিলা|রিকজাভিক|রিগা|রিযাধ|রেঙ্গুন|রোম|লন্ডন|লস অ্যাঞ্জেলেস|লা পাজ|
লাগোস|লিমা|লিসবন|লুক্সেমবার্গ|লুবলিযানা|লুসাকা|লোযান্ডা|শিকাগো|সাংহাই|সাও পাউলো|সান্টিযাগো|সারাজিভো|
সিওল|সিঙ্গাপুর|সিডনি|সিবিলিশি|সোফিযা|স্কপযে|স্টকহোম|স্যান্টো ডোমিংগো|হং কং|হনোলুলু|হাভানা|হারারে|
হেলসিঙ্কি|হো চি মিন শহর|হোবার্ট|হ্যালিফ্যাক্স|ஃபிஜி|ஃபோனிக்ஸ்|ஃப்னோம் பென்|அக்ரா|அங்கோரேஜ்|அடிலெய்ட்|
அடிஸ் அபாபா|அபிட்ஜான்|அம்மான்|அல்ஜியர்ஸ்|அல்மாதி|அஸன்சியன்|ஆக்லாந்து|ஆம்ஸ்ட்ரடாம்|இஸ்தான்புல்|
உலான்பாட்டர்|எல் சால்வடோர்|ஏடன்|ஏதன்ஸ்|ஏரேவன்|ஓஸ்லோ|கத்தார்|கபோரோன்|கம்பாலா|கரகாஸ்|கராச்சி|கவுதமாலா|
காத்மாண்டு|காபூல்|கார்டோம்|காஸா|காஸாபிளான்கா|கிகலி|கின்ஷசா|கீவ்|குவாயகில்|குவைத்|கெய்ரோ|கொல்கத்தா|
கொழும்பு|கோபன்ஹேகன்|கோலாலம்பூர்|கோஸ்டா ரிகா|சரயேவோ|சாண்டியாகோ|சாண்டோ டோமிங்கோ|சாவோ பவுலோ|சிகாகோ|
சிங்கப்பூர்|சிசினவ்|சிட்னி|சியோல்|சோஃபியா|ஜகார்த்தா|ஜமைக்கா|ஜுபா|ஜுப்லானா|ஜூரிச்|ஜெருசலேம்|
ஜோஹன்னஸ்பெர்க்|டப்ளின்|டமாஸ்கஸ்|டலின்|டாகர்|டாக்கா|டார்வின்|டிஜுவானா|டுனிஸ்|டெட்ராய்ட்|டென்வர்|டெஹ்ரான்|
டொரொன்டோ|டோக்கியோ|தாய்பே|தாஷ்கண்ட்|துபாய்|துஷன்பே|த்பிலிசி|த்ரிபோலி|நியாமே|நியூயார்க்|நைரோபி|பனாமா|
பமாகோ|பஹ்ரைன்|பாக்கூ|பாக்தாத்|பாங்காக்|பாரீஸ்|பியாங்யாங்|பியூர்டோ ரிகோ|பிரடிஸ்லாவா|பிரிஸ்பேன்|பிஷ்கெக்|
புசாரெஸ்ட்|புடாபெஸ்ட்|புரூசல்ஸ்|பெய்ரூட்|பெர்த்|பெர்லின்|பெல்கிரேட்|போகோடா|போட்கோரிகா|போர்ட் அவ் பிரின்ஸ்|
போர்ட் மோர்ஸ்பை|ப்யூனோஸ் ஏர்ஸ்|ப்ராக்|மசேரு|மணிலா|மபுடோ|மஸ்கட்|மானாகுவா|மான்டேவீடியோ|மால்டா|மாஸ்கோ|
மின்ஸ்க்|மெக்ஸிகோ நகரம்|மெல்போர்ன்|மேட்ரிட்|மொகாதிஷு|மொனாக்கோ|ரங்கூன்|ரிகா|ரியாத்|ரேக்ஜாவிக்|ரோம்|
லக்சம்பர்க்|லண்டன்|லா பாஸ்|லாகோஸ்|லாஸ் ஏஞ்சல்ஸ்|லிமா|லிஸ்பன்|லுசாகா|லுவான்டா|வாடிகன்|வான்கூவர்|வார்ஸா|
வின்னிபெக்|வியன்டியன்|வியன்னா|வில்னியஸ்|வைண்ட்ஹோக்|ஷாங்காய்|ஸக்ரெப்|ஸ்கோப்ஜே|ஸ்டாக்ஹோம்|ஹராரே|ஹலிஃபேக்ஸ்|
ஹவானா|ஹாங்காங்|ஹெல்சிங்கி|ஹோ சி மின் சிட்டி|ஹோனோலூலூ|ஹோபர்ட்|กทม|กรุงเทพ|กรุงเทพมหานคร|กัวยากิล|
กัวลาลัมเปอร์|กัวเตมาลา|กาซา|กาตมันดุ|กาตาร์|การาจี|กาโบโรเน|กินชาซา|คอสตาริกา|คัมพาลา|คาบูล|คาราคัส|
คาร์ทูม|คาสซาบลางก้า|คิกาลี|คีชีเนา|คูเวต|จาการ์ตา|จาเมกา|จูบา|ชิคาโก|ซันติอาโก|ซานโต โดมิงโก|ซาราเยโว|
ซาเกร็บ|ซิดนีย์|ซูริค|ดับบลิน|ดากา|ดาการ์|ดามัสกัส|ดาร์วิน|ดีทรอยต์|ดูชานเบ|ดูไบ|ตรีโปลี|ตูนิส|
ทบิลิซิ|ทาชเคนต์|ทาลลินน์|ทิฮัวนา|นครโฮจิมินห์|นิวยอร์ก|นีอาเมย์|บรัสเซลส์|บราติสลาวา|บริสเบน|
บัวโนสไอเรส|บากู|บามาโก|บาห์เรน|บิชเคก|บูคาเรส|บูดาเปส|ปราก|ปอร์โตแปรงซ์|ปานามา|ปารีส|พนมเปญ|
พอดกอรีตซา|พอร์ตมอร์สบี|ฟิจิ|ฟินิกซ์|มอนเตวิเดโอ|มอลตา|มอสโก|มะนิลา|มัสกัต|มาดริด|มานากัว|มาปูโต|
มาเซรู|มินสก์|ย่างกุ้ง|ริกา|ริยาร์ด|ลอนดอน|ลอสแองเจลิส|ลักเซมเบิร์ก|ลากอส|ลาปาซ|ลิมา|ลิสบอน|ลูซากา|
ลูบลิยานา|ลูอันดา|วอร์ซอ|วาติกัน|วินด์ฮุก|วินนิเพก|วิลนีอุส|สตอกโฮล์ม|สิงคโปร์|สโกเปีย|ออสโล|อะซุนซิออง|
อักกรา|อัมมาน|อัมสเตอดัม|อัลมาตี|อาบีจาน|อิสตันบูล|อูลานบาตอร์|ฮาราเร|ฮาวานา|ฮ่องกง|เคียฟ|เชียงใหม่|
เซาเปาลู|เซี่ยงไฮ้|เดนเวอร์|เตหะราน|เบรุต|เบลเกรด|เบอร์ลิน|เปอโตริโก|เปียงยาง|เพิร์ท|เมลเบิร์น|
เม็กซิโกซิตี|เยรูซาเลม|เยเรวาน|เรคยาวิก|เวียงจันทน์|เวียนนา|เอลซัลวาดอร์|เอเดน|เอเธนส์|เฮลซิงกิ|แบกแดด|
แวนคูเวอร์|แองเคอเรจ|แอดดิสอาบาบา|แอดิเลด|แอลเจียร์|แฮลิแฟกซ์|โกลกาตา|โคลัมโบ|โคเปนเฮเกน|โจฮันเนสเบอร์ก|
โซล|โซเฟีย|โตเกียว|โทรอนโต|โบโกตา|โมกาดิชู|โมนาโก|โรม|โอคแลนด์|โฮบาร์ต|โฮโนลูลู|ไคโร|ไทเป|ไนโรเบีย|
アクラ|アジスアベバ|アスンシオン|アテネ|アデレード|アデン|アビジャン|アムステルダム|アルジェ|アルマトイ|アンカレッジ|アンマン|イスタンブール|ウィニペグ|ウィントフック|ウィーン|
ウランバートル|エルサルバドル|エルサレム|エレバン|オスロ|オークランド|カイロ|カサブランカ|カタール|カトマンズ|カブール|カラカス|カラチ|カンパラ|ガザ|キガリ|キシナウ|キンシャサ|
キーウ|クアラルンプール|クウェート|グアテマラ|グアヤキル|コスタリカ|コペンハーゲン|コルカタ|コロンボ|サラエボ|サンチアゴ|サントドミンゴ|サンパウロ|ザグレブ|シカゴ|シドニー|
シンガポール|ジャカルタ|ジャマイカ|ジュネーブ|ジュバ|スコピエ|ストックホルム|ソウル|ソフィア|タシケント|タリン|ダカール|ダッカ|ダブリン|ダマスカス|ダーウィン|チュニス|
チューリッヒ|ティフアナ|テヘラン|デトロイト|デンバー|トビリシ|トリポリ|トロント|ドゥシャンベ|ドバイ|ナイロビ|ニアメ|ニューヨーク|ハバナ|ハボローネ|ハラレ|ハリファクス|ハルツーム|
バクー|バグダッド|バチカン|バマコ|バンクーバー|バンコク|バーレーン|パナマ|パリ|パース|ビエンチャン|ビシュケク|フィジー|フェニックス|ブエノスアイレス|ブカレスト|ブダペスト|
ブラチスラバ|ブリスベン|ブリュッセル|プエルトリコ|プノンペン|プラハ|ヘルシンキ|ベイルート|ベオグラード|ベルリン|ホノルル|ホバート|ホーチミン|ボゴタ|ポドゴリツァ|ポルトープランス|
ポートモレスビー|マスカット|マセル|マドリード|マナグア|マニラ|マプト|マルタ|ミンスク|メキシコシティー|メルボルン|モガディシオ|モスクワ|モナコ|モンテビデオ|ヤンゴン|ヨハネスブルグ|
ラゴス|ラパス|リガ|リスボン|リマ|リヤド|リュブリャナ|ルアンダ|ルクセンブルク|ルサカ|レイキャビク|ロサンゼルス|ロンドン|ローマ|ワシントン|ワルシャワ|ヴィリニュス|万象|上海|
东京|丹佛|乌兰巴托|亚丁|亚松森|亚的斯亚贝巴|亞丁|亞松森|京都|仙台|仰光|伊斯坦堡|伊斯坦布尔|伦敦|伯斯|倫敦|内罗毕|凤凰城|利雅得|利雅德|利馬|利马|加尔各答|
加德满都|加德滿都|加拉加斯|加沙|加爾各答|加薩|北京|华沙|华盛顿|卡塔尔|卡拉卡斯|卡拉奇|卡萨布兰卡|卡薩布蘭卡|卡達|卢布尔雅那|卢森堡|卢萨卡|危地马拉|可倫坡|台北|
史高比耶|吉隆坡|名古屋|哈利法克斯|哈博罗内|哈拉雷|哈瓦那|哈里法克斯|哥斯大黎加|哥斯达黎加|哥本哈根|喀土穆|喀布尔|喀布爾|喀拉蚩|嘉柏隆里|圣保罗|圣地亚哥|圣多明各|坎帕拉|
埃里温|基加利|基希讷乌|基西紐|基輔|基辅|塔什干|塔林|塞拉耶佛|墨尔本|墨爾本|墨西哥城|墨西哥市|多伦多|多倫多|大阪|大馬士革|大马士革|太子港|奈洛比|奥克兰|奥斯陆|
奧克蘭|奧斯陸|安克拉治|安克雷奇|安曼|尼亚美|尼亞美|巴库|巴庫|巴拿馬|巴拿马|巴林|巴格达|巴格達|巴馬科|巴马科|巴黎|布利斯班|布加勒斯特|布宜諾斯艾利斯|布宜诺斯艾利斯|
布拉提斯拉瓦|布拉格|布拉迪斯拉发|布达佩斯|布達佩斯|布里斯班|布魯塞爾|布鲁塞尔|平壌|平壤|广州|広島|底特律|开罗|德黑兰|德黑蘭|悉尼|拉各斯|拉哥斯|拉巴斯|提華納|摩加迪休|
摩加迪沙|摩納哥|摩纳哥|斐济|斐濟|斯德哥尔摩|斯德哥爾摩|斯科普里|新加坡|明斯克|曼谷|札幌|札格瑞布|朱巴|杜尚别|杜拜|杜桑貝|東京|柏林|梵蒂冈|梵蒂岡|檀香山|比什凯克|
比什凱克|永珍|波哥大|波多里察|波多黎各|波德戈里察|洛杉矶|洛杉磯|深圳|温哥华|温尼伯|温得和克|溫哥華|溫尼伯|溫得和克|烏蘭巴托|牙买加|牙買加|珀斯|瓜亚基尔|瓜亞基爾|
瓜地馬拉|的黎波里|盧森堡|盧比安納|福岡|科伦坡|科威特|突尼斯|第比利斯|約翰尼斯堡|紐約|索菲亞|索非亚|維也納|維爾紐斯|约翰内斯堡|纽约|维也纳|维尔纽斯|罗安达|罗马|羅安達|
羅馬|耶路撒冷|聖保羅|聖地牙哥|聖多明哥|胡志明市|臺北|芝加哥|苏黎世|荷巴特|莫士比港|莫尔兹比港|莫斯科|華沙|華盛頓|萨尔瓦多|萨拉热窝|萨格勒布|葉里溫|蒂华纳|蒙得维的亚|
蒙特維多|薩爾瓦多|蘇黎世|貝爾格勒|貝魯特|贝尔格莱德|贝鲁特|赫尔辛基|赫爾辛基|路沙卡|达卡|达喀尔|达尔文|迪拜|達卡|達喀爾|達爾文|那覇|都柏林|里加|里斯本|金夏沙|
金沙萨|金边|金邊|長崎|開羅|阿克拉|阿姆斯特丹|阿尔及尔|阿得雷德|阿德莱德|阿拉木图|阿拉木圖|阿比讓|阿比让|阿爾及爾|阿迪斯阿貝巴|雅典|雅加达|雅加達|雪梨|雷克雅未克|
雷克雅維克|霍巴特|首尔|首爾|香港|馬尼拉|馬德里|馬拿瓜|馬斯開特|馬普托|馬爾他|馬賽魯|马塞卢|马尼拉|马德里|马斯喀特|马普托|马耳他|马那瓜|高雄|鳳凰城|가보로네|가자|
과야킬|과테말라|광주|나이로비|뉴욕|니아메|다마스쿠스|다윈|다카|다카르|대구|대전|더블린|덴버|도쿄|두바이|두샨베|디트로이트|라고스|라파스|랑군|런던|레이캬비크|
로마|로스앤젤레스|루사카|루안다|룩셈부르크|류블랴나|리가|리마|리스본|리야드|마나과|마닐라|마드리드|마세루|마푸토|멕시코 시티|멜버른|모가디슈|모나코|모스크바|몬테비데오|
몰타|무스카트|민스크|바그다드|바레인|바르샤바|바마코|바쿠|바티칸|방콕|베를린|베오그라드|베이루트|베이징|벤쿠버|보고타|부다페스트|부산|부에노스 아이레스|부쿠레슈티|
브라티슬라바|브뤼셀|브리스베인|비슈케크|비엔나|비엔티안|빈트후크|빌니우스|사라예보|사이공|산토도밍고|산티아고|상파울루|상하이|서울|세종|소피아|수원|스코페|스톡홀름|
시드니|시카고|싱가포르|아덴|아디스아바바|아비장|아순시온|아크라|아테네|알마티|알제|암만|암스테르담|애들레이드|앵커리지|엘살바도르|예레반|예루살렘|오슬로|오클랜드|
요하네스버그|울란바토르|울산|워싱턴|위니펙|이스탄불|인천|자그레브|자메이카|자카르타|제주|주바|취리히|카라치|카라카스|카르툼|카불|카사블랑카|카이로|카타르|카트만두|
캄팔라|코스타리카|코펜하겐|콜롬보|콜카타|쿠알라룸푸르|쿠웨이트|키갈리|키시나우|키예프|킨샤사|타슈켄트|타이베이|탈린|테헤란|토론토|튀니스|트리폴리|트빌리시|티후아나|
파나마|파리|퍼스|평양|포드고리차|포르토프랭스|포트모르즈비|푸에르토리코|프놈펜|프라하|피닉스|피지|하라레|하바나|핼리팩스|헬싱키|호놀룰루|호바트|홍콩
""".replace("\n", "").split("|")
)
REGIONS: frozenset[str] = frozenset(
    """
a rap xe ut|afeganistao|afganistan|afganisztan|afghanistan|africa|africa de sud|africa do sul|
afrika selatan|afrique du sud|agypten|ai cap|ala|alabama|aland islands|alankomaat|alaska|albania|alberta|
alemanha|alemania|algeria|algerie|algerien|algeriet|algerije|algieria|aljazair|allemagne|almanya|alsir|
alzirsko|american samoa|americas|amerika birlesik devletleri|amerika serikat|amerika syarikat|an do|andorra|
angola|anguilla|antarctica|antigua & barbuda|ao|arab saudi|arabia saudi|arabia saudita|arabia saudyjska|
arabie saoudite|arabiemiirikunnat|argelia|argentiina|argentina|argentine|argentinie|argentinien|argentyna|
ariz|arizona|arjantin|ark|arkansas|armenia|aruba|ascension island|asia|assam|astralia|athiopien|
australasia|australia|australie|australien|austria|austurriki|ausztralia|ausztria|autriche|avustralya|
avusturya|azerbaijan|ba lan|bahamas|bahrain|bahrajn|bahrein|bahreyn|bandarikin|banglades|bangladesch|
bangladesh|bangladess|bangladesz|barbados|barein|bavaria|bc|belanda|belarus|belarusz|belcika|belgia|
belgica|belgicko|belgie|belgien|belgio|belgique|belgium|belize|belorusko|benin|bermuda|bhutan|bi|
bialorus|bielorrusia|bielorrussia|bielorusko|bielorussia|bielorussie|bihar|birlesik arap emirlikleri|
birlesik krallik|bo dao nha|bolivia|bosnia & herzegovina|botswana|bouvet island|brasil|brasile|brasilia|
brasilien|brazil|brazilia|brazilie|brazylia|bresil|bretland|brezilya|british columbia|
british indian ocean territory|british virgin islands|brunei|bulgaria|bulgarie|bulgarien|bulgarije|
bulgaristan|bulharsko|burkina faso|burundi|cac tieu vuong quoc a rap thong nhat|calif|california|cambodge|
cambodgia|cambodia|cambodja|cambogia|camboja|camboya|cameroon|campuchia|canada|canary islands|cape verde|
caribbean|caribbean netherlands|catar|cayman islands|cechia|cehia|ceko|cekya|central african republic|
central america|central asia|cesko|ceuta & melilla|cezayir|chad|chequia|chile|chili|china|chine|chiny|
christmas island|cile|cin|cin hong kong oib|cina|clipperton island|cocos (keeling) islands|colo|colombia|
colombie|colorado|columbia|comoros|congo brazzaville|congo kinshasa|conn|connecticut|cook islands|
corea del nord|corea del norte|corea del sud|corea del sur|coree du nord|coree du sud|coreea de nord|
coreea de sud|coreia do norte|coreia do sul|costa rica|cote divoire|crimea|croatia|csehorszag|cuba|
curacao|cyprus|czechia|czechy|dac khu hanh chinh hong kong, trung quoc|dai loan|dan mach|danemarca|
danemark|dania|danimarca|danimarka|danmark|danmork|dansko|dc|de forenede arabiske emirater|
de forente arabiske emirater|de palæstinensiske omrader|del|del afrikai koztarsasag|del korea|delaware|
denemarken|denmark|det palestinske omradet|deutschland|diego garcia|dinamarca|djibouti|dominica|
dominican republic|duc|duitsland|eastern africa|eastern asia|eastern europe|ecuador|egipt|egipto|egito|
egitto|egyesult allamok|egyesult arab emirsegek|egyesult kiralysag|egyiptom|egypt|egyptaland|egypte|
egypten|egypti|el salvador|elvetia|emirados arabes unidos|emiratele arabe unite|emirati arabi uniti|
emiratos arabes unidos|emirats arabes unis|emiriah arab bersatu|endonezya|england|equatorial guinea|eritrea|
espagne|espana|espanha|espanja|estados unidos|estonia|eswatini|eszak korea|etats unis|etela afrikka|
etela korea|ethiopia|ethiopie|etiopia|etiopie|etiopien|etiyopya|europe|european union|eurozone|eþiopia|
falkland islands|faroe islands|fas|fiji|filipijnen|filipina|filipinas|filipine|filipinler|filipiny|
filippiinit|filippine|filippinene|filippinerna|filippinerne|filippseyjar|filistin bolgeleri|finland|
finlanda|finlande|finlandia|finlandiya|finnland|finnorszag|finsko|fla|florida|forenade arabemiraten|
frakkland|franca|france|francia|franciaorszag|francie|francja|francuzsko|frankreich|frankrig|frankrijk|
frankrike|fransa|franta|french guiana|french polynesia|french southern territories|fulop szigetek|ga|gabon|
gambia|gaza strip|georgia|germania|germany|ghana|giappone|gibraltar|giordania|gorogorszag|grece|grecia|
grecja|grecko|greece|greenland|grekland|grenada|griechenland|griekenland|grikkland|grækenland|guadeloupe|
guam|guatemala|guernsey|guinea|guinea bissau|gujarat|guney afrika|guney kore|guyana|ha lan|haiti|
han quoc|hawaii|heard & mcdonald islands|heimastjornarsvæði palestinumanna|hellas|hindistan|hiszpania|
hoa ky|holandia|holandsko|holland|hollanda|hollandia|honduras|hong kong dak tiongkok|hong kong sar china|
hong kong, rae da china|hongarije|hongkong kiinan erityishallintoalue|hongkong kkt|hongkong oao ciny|
hongkong sar|hongkong sar kina|hongkong sar van china|hongkong zao ciny|hongrie|hungaria|hungary|hungria|
hvita russland|hy lap|iceland|idaho|iemen|ierland|ijsland|ill|illinois|ind|inde|india|indiana|indie|
indien|indland|indonesia|indonesie|indonesien|indonezia|indonezja|inggris raya|intia|iordania|iowa|ira|
irak|iran|iraq|iraque|ireland|irland|irlanda|irlande|irlandia|irlanti|irorszag|irsko|island|islanda|
islande|islandia|islanti|isle of man|iso britannia|ispanya|israel|israele|israil|isvec|isvicre|itali|
italia|italie|italien|italy|italya|itavalta|izland|izlanda|izrael|jamaica|japan|japani|japao|japon|
japonia|japonsko|japonya|jemen|jepang|jepun|jerman|jersey|jihoafricka republika|jizni korea|jordan|
jordania|jordanie|jordanien|jordansko|juzna afrika|juzna korea|kambocya|kambodia|kambodja|kambodscha|
kambodsja|kambodza|kambodzsa|kamboja|kan|kanada|kansas|katar|kazakhstan|kemboja|kena|kenia|kentucky|
kenya|kerala|kiina|kina|kiribati|koeweit|kolombia|kolombiya|kolumbia|kolumbie|kolumbien|korea polnocna|
korea poludniowa|korea selatan|korea utara|kosovo|koweit|kreikka|kuba|kuuba|kuvait|kuvajt|kuveit|kuveyt|
kuwait|kuweit|kuwejt|kuzey kore|ky|kyrgyzstan|la|lanh tho palestine|laos|latin america|latvia|lebanon|
lengyelorszag|lesotho|li bang|liban|libano|libanon|liberia|libia|libie|libya|libye|libyen|
liechtenstein|lithuania|louisiana|lubnan|luxembourg|ma roc|macao sar china|macaristan|madagascar|madarsko|
maghribi|magyarorszag|maine|malaisie|malajsie|malajzia|malasia|malawi|malaysia|maldives|maleisie|
malesia|malezja|malezya|mali|malta|man|manitoba|maroc|marocco|marocko|marokko|maroko|marrocos|
marruecos|marshall islands|martinique|maryland|mass|massachusetts|mauritania|mauritius|mayotte|md|
meksika|meksiko|meksyk|melanesia|mesir|messico|mexic|mexico|mexiko|mexique|mianmar|mianmar (birmania)|
mich|michigan|micronesia|micronesian region|middle africa|minn|minnesota|misir|miss|mississippi|missouri|
mjanma (birma)|mjanmar (burma)|mjanmarsko|mo|moldova|monaco|mongolia|mont|montana|montenegro|montserrat|
morocco|mozambique|myanmar|myanmar (barma)|myanmar (birma)|myanmar (birmania)|myanmar (birmanie)|
myanmar (burma)|myanmar (mien dien)|na uy|nam phi|namibia|nauru|nb|nc|nd|neb|nebraska|nederland|
nederlandene|nederlanderna|nemecko|nemetorszag|nepal|netherlands|neuseeland|nev|nevada|new brunswick|
new caledonia|new hampshire|new jersey|new mexico|new york|new zealand|newfoundland|nga|nh|nhat ban|
nicaragua|niederlande|niemcy|nieuw zeeland|niger|nigeria|nigerie|nijerya|niue|nizozemsko|nj|nm|
noord korea|noorwegen|nord korea|nordkorea|noregur|norfolk island|norge|norja|norsko|north america|
north carolina|north dakota|north korea|north macedonia|northern africa|northern america|northern europe|
northern ireland|northern mariana islands|noruega|norvec|norvege|norvegia|norway|norwegen|norwegia|
norður korea|noua zeelanda|nouvelle zelande|nova scotia|nova zelandia|novy zeland|nowa zelandia|ns|
nueva zelanda|nuova zelanda|ny|nya zeeland|nyja sjaland|oceania|oekraine|ohio|okla|oklahoma|olaszorszag|
oma|oman|ont|ontario|oostenrijk|ore|oregon|oroszorszag|osterreich|osterrike|ostrig|outlying oceania|pa|
paesi bassi|paises baixos|paises bajos|pakistan|pakisztan|palastinensische autonomiegebiete|palau|
palestiinalaisalue|palestijnse gebieden|palestinian territories|palestinska territorierna|palestinska uzemi|
palestinske uzemia|palesztin autonomia|panama|papua new guinea|paquistao|paraguay|pays bas|pennsylvania|
perancis|perou|peru|phan lan|phap|philippinen|philippines|pitcairn islands|pohjois korea|poland|polandia|
polen|polland|pologne|polonia|polonya|polska|polsko|polynesia|portekiz|portogallo|portugal|portugali|
portugalia|portugalsko|prancis|pseudo accents|pseudo bidi|puerto rico|punjab|puola|qatar|que|quebec|
quenia|rae de hong kong (china)|rakousko|rakusko|ranska|ras chinoise de hong kong|ras di hong kong|
ras hong kong, china|recko|regatul unit|regno unito|reino unido|republika poludniowej afryki|reunion|
rhode island|ri|roemenie|romania|romanya|romenia|rosja|roumanie|royaume uni|rumania|rumanien|rumenia|
rumunia|rumunsko|rumænien|ruotsi|rusia|rusko|rusland|russia|russie|russland|rusya|rwanda|ryssland|
sabah|sadi arabia|saksa|sameinuðu arabisku furstadæmin|samoa|san marino|sao tome & principe|saoedi arabie|
sar hongkong|sarawak|sark|sask|saskatchewan|saudi arabia|saudi arabien|saudiarabien|saudska arabia|
saudska arabie|sc|schweden|schweiz|scotland|sd|sec|selandia baru|senegal|sepanyol|serbia|
serstjornarsvæðið hong kong|severna korea|severni korea|seychelles|sierra leone|sile|sili|sindh|singapore|
singapour|singapur|singapura|sint maarten|siria|slovakia|slovenia|soedan|solomon islands|somalia|
sonderverwaltungsregion hongkong|sor afrika|sor korea|soudan|south africa|south america|south carolina|
south dakota|south georgia & south sandwich islands|south korea|south sudan|southeast asia|southern africa|
southern asia|southern europe|spagna|spain|spanelsko|spania|spanielsko|spanien|spanje|spann|spanyol|
spanyolorszag|spojene arabske emiraty|spojene kralovstvi|spojene kralovstvo|spojene staty|
sra hongkong (chiny)|sri lanka|st barthelemy|st helena|st kitts & nevis|st lucia|st martin|
st pierre & miquelon|st vincent & grenadines|stany zjednoczone|statele unite ale americii|stati uniti|
storbritannia|storbritannien|sub saharan africa|sudafrica|sudafrika|sudan|sudao|sudkorea|suecia|suede|
suedia|suica|suisse|suiza|suomi|suriah|suriname|suriye|suudi arabistan|suður afrika|suður korea|svajc|
svajciarsko|svalbard & jan mayen|svedorszag|svedsko|sveits|sveitsi|sverige|svezia|sviss|svizzera|sviþjoð|
svycarsko|sweden|swedia|swiss|switzerland|sydafrika|sydkorea|syria|syrie|syrien|syrland|syyria|
szaud arabia|szingapur|sziria|szudan|szwajcaria|szwecja|tailand|tailandia|taivan|taiwan|tajikistan|
tajlandia|tajvan|tajwan|taliansko|tamil nadu|tanska|tanzania|tarile de jos|tay ban nha|tayland|tayvan|
tchaj wan|tchequia|tchequie|tekkland|tenn|tennessee|teritoriile palestiniene|territoires palestiniens|
territori palestinesi|territorios palestinos|terytoria palestynskie|texas|thai lan|thaifold|thailand|
thailanda|thailande|thailandia|thaimaa|thajsko|tho nhi ky|thuy dien|thuy si|timor leste|tiongkok|
tjeckien|tjekkiet|togo|tokelau|tonga|torokorszag|trieu tien|trinidad & tobago|tristan da cunha|trung quoc|
tschechien|tsekki|tsjechie|tsjekkia|tunesie|tunesien|tunez|tunezia|tunezja|tunis|tunisia|tunisie|
tunisien|tunisko|tunus|turchia|turcia|turcja|turecko|turkei|turki|turkiet|turkije|turkiye|turkki|
turkmenistan|turks & caicos islands|turquia|turquie|tuvalu|tyrkia|tyrkiet|tyrkland|tyskland|ucraina|
ucrania|uganda|uj zeland|ukraina|ukraine|ukrajina|ukrajna|ukrayna|umman|ungaria|ungarn|ungern|ungheria|
ungverjaland|uni emirat arab|united arab emirates|united kingdom|united nations|united states|unkari|
unknown region|urdun|uruguay|us outlying islands|us virgin islands|usa|utah|uusi seelanti|uzbekistan|va|
valko venaja|vanuatu|vatican city|venaja|venesuela|venezuela|vereinigte arabische emirate|
vereinigte staaten|vereinigtes konigreich|verenigd koninkrijk|verenigde arabische emiraten|verenigde staten|
vermont|viet nam|vietna|vietnam|virginia|vt|vuong quoc anh|wales|wallis & futuna|wash|washington|wegry|
wenezuela|west bank|west virginia|western africa|western asia|western europe|western sahara|wielka brytania|
wietnam|wilayah palestin|wilayah palestina|wis|wisconsin|wlochy|world|wva|wyo|wyoming|yaman|yemen|
yeni zelanda|yhdysvallat|yordania|yukon|yunani|yunanistan|zambia|zimbabwe|zjednoczone emiraty arabskie|
zuid afrika|zuid korea|zweden|zwitserland|þyskaland|αιγυπτοσ|αιθιοπια|αλγερια|αργεντινη|αυστραλια|
αυστρια|αφγανισταν|βελγιο|βενεζουελα|βιετναμ|βορεια κορεα|βουλγαρια|βραζιλια|γαλλια|γερμανια|δανια|
ελβετια|ελλαδα|ηνωμενα αραβικα εμιρατα|ηνωμενεσ πολιτειεσ|ηνωμενο βασιλειο|ιαπωνια|ινδια|ινδονησια|
ιορδανια|ιρακ|ιραν|ιρλανδια|ισλανδια|ισπανια|ισραηλ|ιταλια|καμποτζη|καναδασ|καταρ|κατω χωρεσ|κενυα|
κινα|κολομβια|κουβα|κουβειτ|λευκορωσια|λιβανοσ|λιβυη|μαλαισια|μαροκο|μεξικο|μιανμαρ (βιρμανια)|
μπανγκλαντεσ|μπαχρειν|νεα ζηλανδια|νεπαλ|νιγηρια|νορβηγια|νοτια αφρικη|νοτια κορεα|ομαν|ουγγαρια|
ουκρανια|πακισταν|παλαιστινιακα εδαφη|περου|πολωνια|πορτογαλια|ρουμανια|ρωσια|σαουδικη αραβια|σιγκαπουρη|
σουδαν|σουηδια|σρι λανκα|συρια|ταιβαν|ταιλανδη|τουρκια|τσεχια|τυνησια|υεμενη|φιλιππινεσ|φινλανδια|χιλη|
χονγκ κονγκ εδπ κινασ|авганистан|австралия|австралія|австрия|австрія|алжир|аргентина|аржентина|аустралија|
аустрија|афганистан|афганістан|бангладеш|бахреин|беларус|беларусь|белгия|белгија|белорусија|бельгия|
бельгія|болгария|болгарія|бразил|бразилия|бразилія|бугарска|българия|білорусь|вʼєтнам|велика британія|
великобритания|венгрия|венесуела|венесуэла|венецуела|виетнам|вијетнам|вьетнам|германия|гонконг (сар)|
гонконг, оар китаю|греция|греція|грчка|гърция|дания|данска|данія|египат|египет|етиопия|етиопија|
ефіопія|иемен|израел|израиль|индия|индија|индонезия|индонезија|иордания|иорданія|ирак|иран|ирландия|
ирска|исланд|исландия|испания|италия|италија|камбоджа|камбоџа|канада|катар|кения|кенија|кенія|кина|
китаи|кндр|колумбия|колумбија|колумбія|куба|кувајт|кувеит|либан|либия|либија|ливан|ливия|ліван|лівія|
мʼянма (бірма)|малаизия|малаизія|малезија|марокко|мароко|мађарска|мексика|мексико|мианмар (бирма)|
мијанмар (бурма)|мьянма (бирма)|немачка|непал|нигерия|нигерија|нидерландия|нидерланды|нова зеландия|
нова зеландія|новая зеландия|нови зеланд|норвегия|норвегія|норвешка|нігерія|нідерланди|німеччина|оаэ|
обʼєднані арабські емірати|обединени арабски емирства|обединеното кралство|оман|пакистан|
палестинске територије|палестински територии|палестинские территории|палестинські територіі|перу|полша|
польша|польща|португалия|португалија|португалія|пољска|південна корея|південно африканська республіка|
північна корея|республика корея|россия|росія|румунија|румунія|румъния|румыния|русия|русија|
сар хонгконг (кина)|саудитска арабия|саудијска арабија|саудовская аравия|саудівська аравія|северна корея|
северна кореја|сингапур|сирия|сирија|сирія|соединенные штаты|сполучені штати|судан|съединени щати|
сінгапур|сједињене државе|таиван|таивань|таиланд|таіланд|тајван|тајланд|тунис|туніс|туреччина|турска|
турция|угорщина|украина|украіна|украјина|унгария|уједињени арапски емирати|уједињено краљевство|филипини|
филиппины|финландия|финляндия|финска|франция|француска|франція|філіппіни|фінляндія|холандија|
хонконг, сар на китаи|чехия|чехія|чешка|чиле|чили|чилі|швајцарска|шведска|швеицария|швеицарія|швеция|
швеція|шпанија|шри ланка|шрі ланка|эфиопия|южна африка|южна корея|южно африканская республика|япония|
японія|єгипет|ємен|ізраіль|індонезія|індія|ірак|іран|ірландія|ісландія|іспанія|італія|јапан|јемен|
јордан|јужна кореја|јужноафричка република|אוסטריה|אוסטרליה|אוקראינה|איחוד האמירויות הערביות|איטליה|
אינדונזיה|איסלנד|איראן|אירלנד|אלגיריה|אפגניסטן|ארגנטינה|ארצות הברית|אתיופיה|בולגריה|בחריין|בלארוס|
בלגיה|בנגלדש|ברזיל|בריטניה|גרמניה|דנמרק|דרום אפריקה|הודו|הולנד|הונג קונג (אזור מנהלי מיוחד של סין)|
הונגריה|הפיליפינים|השטחים הפלסטיניים|וייטנאם|ונצואלה|טורקיה|טייוואן|יוון|יפן|ירדן|ישראל|כווית|לבנון|
לוב|מיאנמר (בורמה)|מלזיה|מצרים|מקסיקו|מרוקו|נורווגיה|ניגריה|ניו זילנד|נפאל|סודן|סוריה|סין|סינגפור|
ספרד|סרי לנקה|עומאן|עיראק|ערב הסעודית|פולין|פורטוגל|פינלנד|פקיסטן|פרו|צילה|צכיה|צרפת|קובה|קולומביה|
קוריאה הדרומית|קוריאה הצפונית|קטאר|קמבודיה|קנדה|קניה|רומניה|רוסיה|שוודיה|שווייץ|תאילנד|תוניסיה|תימן|
اتريش|اتيوپي|اثيوبيا|ارجنٹينا|اردن|ارژانتين|اسبانيا|استراليا|اسراييل|اسٹريا|اسٹريليا|اسپانيا|
افريقاي جنوبي|افغانستان|الاراضي الفلسطينية|الارجنتين|الاردن|الامارات العربية المتحدة|البحرين|البرازيل|
البرتغال|التشيك|الجزاير|الجيريا|الدانمرك|السودان|السويد|الصين|العراق|الفلبين|الكويت|المان|المانيا|
المغرب|المكسيك|المملكة العربية السعودية|المملكة المتحدة|النرويج|النمسا|الهند|الولايات المتحدة|اليابان|
اليمن|اليونان|امارات متحده عربي|اندونزي|اندونيسيا|انڈونيشيا|اوكرانيا|اوكراين|ايالات متحده|ايتاليا|
ايتهوپيا|ايران|ايرلند|ايرلندا|ايرلينڈ|ايس لينڈ|ايسلند|ايسلندا|ايطاليا|اٹلي|باكستان|بحرين|برازيل|برزيل|
بريتانيا|بلاروس|بلجيكا|بلغارستان|بلغاريا|بلغاريہ|بلژيك|بنغلاديش|بنگلادش|بنگلہ ديش|بهارت|بولندا|بيرو|
بيلاروس|بيلجيم|تايلاند|تايلند|تايوان|تاييوان|تركيا|تركيه|تركيہ|تشيلي|تهايي لينڈ|تونس|جاپان|جرمني|
جنوب افريقيا|جنوبي افريقہ|جنوبي كوريا|دانمارك|روس|روسيا|روسيه|روماني|رومانيا|رومانيہ|
رياست ہايے متحدہ امريكہ|سرزمينهاي فلسطيني|سري لنكا|سريلانكا|سعودي عرب|سلطنت متحدہ|سنغافورة|سنگاپور|سودان|
سوريا|سوريه|سويد|سويسرا|سوييس|سويٹزر لينڈ|سويڈن|سوڈان|شام|شمالي كوريا|شيلي|عراق|عربستان سعودي|عمان|
فرانس|فرانسه|فرنسا|فلسطيني خطے|فلپاين|فن لينڈ|فنزويلا|فنلاند|فنلندا|فيتنام|فيليپين|قطر|كامبوج|كانادا|
كره جنوبي|كره شمالي|كلمبيا|كمبوديا|كمبوڈيا|كندا|كنيا|كوبا|كوريا الجنوبية|كوريا الشمالية|كولمبيا|
كولومبيا|كويت|كينيا|كينيڈا|كيوبا|لبنان|لهستان|ليبي|ليبيا|مالزي|ماليزيا|متحدہ عرب امارات|مجارستان|
مراكش|مصر|مكزيك|ملايشيا|ميانمار (برما)|ميانمار (برمه)|ميانمار (بورما)|ميكسيكو|ناروے|نايجيريا|نروژ|نيبال|
نيجريه|نيجيريا|نيدر لينڈز|نيوزي لينڈ|نيوزيلند|نيوزيلندا|نيپال|نپال|هلند|هند|هنغاريا|
هنگكنگ، منطقه ويژه اداري چين|هولندا|هونغ كونغ الصينية (منطقة ادارية خاصة)|ونزويلا|ويتنام|وينزوييلا|يمن|
يوكرين|يونان|پاكستان|پرتغال|پرتگال|پرو|پولينڈ|پيرو|چك|چلي|چيكيا|چين|ڈنمارك|ژاپن|ہانگ كانگ sar چين|
ہسپانيہ|ہنگري|अफगानिस्तान|अर्जेंटीना|अल्जीरिया|आइसलैंड|आयरलैंड|इंडोनेशिया|इजराइल|इटली|इथियोपिया|इराक|
ईरान|उत्तर कोरिया|ऑस्ट्रिया|ऑस्ट्रेलिया|ओमान|कंबोडिया|कतर|कनाडा|कुवैत|केन्या|कोलंबिया|क्यूबा|चिली|चीन|
चेकिया|जर्मनी|जापान|जॉर्डन|ट्यूनीशिया|डेनमार्क|ताइवान|तुर्किये|थाईलैंड|दक्षिण अफ्रीका|दक्षिण कोरिया|
नाइजीरिया|नीदरलैंड|नेपाल|नॉर्वे|न्यूजीलैंड|पाकिस्तान|पुर्तगाल|पेरू|पोलैंड|फिनलैंड|फिलिपींस|
फिलिस्तीनी क्षेत्र|फ्रांस|बहरीन|बांग्लादेश|बुल्गारिया|बेलारूस|बेल्जियम|ब्राजील|भारत|मलेशिया|मिस्र|
मैक्सिको|मोरक्को|म्यांमार (बर्मा)|यमन|यूक्रेन|यूनाइटेड किंगडम|यूनान|रूस|रोमानिया|लीबिया|लेबनान|वियतनाम|
वेनेजुएला|श्रीलंका|संयुक्त अरब अमीरात|संयुक्त राज्य|सऊदी अरब|सिंगापुर|सीरिया|सूडान|स्पेन|स्विट्जरलैंड|
स्वीडन|हंगरी|हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)|অস্ট্রিযা|অস্ট্রেলিযা|আইসল্যান্ড|আফগানিস্তান|
আযারল্যান্ড|আর্জেন্টিনা|আলজেরিযা|ইউক্রেন|ইজরাযেল|ইতালি|ইথিওপিযা|ইন্দোনেশিযা|ইযেমেন|ইরাক|ইরান|
উত্তর কোরিযা|ওমান|কম্বোডিযা|কলম্বিযা|কাতার|কানাডা|কিউবা|কুযেত|কেনিযা|গ্রীস|চিলি|চীন|চেকিযা|জর্ডন|
জাপান|জার্মানি|ডেনমার্ক|তাইওযান|তিউনিসিযা|তুরস্ক|থাইল্যান্ড|দক্ষিণ আফ্রিকা|দক্ষিণ কোরিযা|নরওযে|নাইজেরিযা|
নিউজিল্যান্ড|নেদারল্যান্ডস|নেপাল|পর্তুগাল|পাকিস্তান|পেরু|পোল্যান্ড|প্যালেস্টাইন ভূখণ্ড|ফিনল্যান্ড|
ফিলিপাইন|ফ্রান্স|বাংলাদেশ|বাহারিন|বুলগেরিযা|বেলজিযাম|বেলারুশ|ব্রাজিল|ভারত|ভিযেতনাম|ভেনেজুযেলা|
মাযানমার (বার্মা)|মার্কিন যুক্তরাষ্ট্র|মালযেশিযা|মিশর|মেক্সিকো|মোরক্কো|যুক্তরাজ্য|রাশিযা|রোমানিযা|লিবিযা|
লেবানন|শ্রীলঙ্কা|সংযুক্ত আরব আমিরাত|সিঙ্গাপুর|সিরিযা|সুইজারল্যান্ড|সুইডেন|সুদান|সৌদি আরব|স্পেন|
হংকং এসএআর চীনা|হাঙ্গেরি|அமெரிக்கா|அயர்லாந்து|அர்ஜென்டினா|அல்ஜீரியா|ஆஃப்கானிஸ்தான்|ஆஸ்திரியா|ஆஸ்திரேலியா|
இத்தாலி|இந்தியா|இந்தோனேசியா|இலங்கை|இஸ்ரேல்|ஈராக்|ஈரான்|உக்ரைன்|எகிப்து|எத்தியோப்பியா|ஏமன்|
ஐக்கிய அரபு எமிரேட்ஸ்|ஐஸ்லாந்து|ஓமன்|கத்தார்|கனடா|கம்போடியா|கியூபா|கிரீஸ்|குவைத்|கென்யா|கொலம்பியா|
சவுதி அரேபியா|சிங்கப்பூர்|சிரியா|சிலி|சீனா|சூடான்|செசியா|ஜப்பான்|ஜெர்மனி|ஜோர்டான்|டுனிசியா|டென்மார்க்|
தாய்லாந்து|துருக்கியே|தென் ஆப்பிரிக்கா|தென் கொரியா|தைவான்|நார்வே|நியூசிலாந்து|நெதர்லாந்து|நேபாளம்|
நைஜீரியா|பங்களாதேஷ்|பல்கேரியா|பஹ்ரைன்|பாகிஸ்தான்|பாலஸ்தீனிய பிரதேசங்கள்|பின்லாந்து|பிரான்ஸ்|பிரேசில்|
பிலிப்பைன்ஸ்|பெரு|பெலாரஸ்|பெல்ஜியம்|போர்ச்சுக்கல்|போலந்து|மலேசியா|மியான்மார் (பர்மா)|மெக்சிகோ|மொராக்கோ|
யுனைடெட் கிங்டம்|ரஷ்யா|ருமேனியா|லிபியா|லெபனான்|வட கொரியா|வியட்நாம்|வெனிசுலா|ஸ்பெயின்|ஸ்விட்சர்லாந்து|
ஸ்வீடன்|ஹங்கேரி|ஹாங்காங் எஸ்ஏஆர் சீனா|กรีซ|กัมพูชา|กาตาร์|คิวบา|คูเวต|จอร์แดน|จีน|ชิลี|ซาอุดีอาระเบีย|
ซีเรีย|ซูดาน|ญี่ปุ่น|ดินแดนปาเลสไตน์|ตุรกี|ตูนิเซีย|นอร์เวย์|นิวซีแลนด์|บราซิล|บังกลาเทศ|บัลแกเรีย|
บาห์เรน|ปากีสถาน|ฝรั่งเศส|ฟินแลนด์|ฟิลิปปินส์|มาเลเซีย|ยูเครน|รัสเซีย|ลิเบีย|ศรีลังกา|สวิตเซอร์แลนด์|
สวีเดน|สหรัฐอาหรับเอมิเรตส์|สหรัฐอเมริกา|สหราชอาณาจักร|สิงคโปร์|สเปน|ออสเตรีย|ออสเตรเลีย|อัฟกานิสถาน|
อาร์เจนตินา|อิตาลี|อินเดีย|อินโดนีเซีย|อิรัก|อิสราเอล|อิหร่าน|อียิปต์|ฮังการี|เกาหลีเหนือ|เกาหลีใต้|
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|เคนยา|เช็ก|เดนมาร์ก|เนปาล|เนเธอร์แลนด์|เบลารุส|เบลเยียม|เปรู|
เมียนมา (พม่า)|เม็กซิโก|เยอรมนี|เยเมน|เลบานอน|เวียดนาม|เวเนซุเอลา|เอธิโอเปีย|แคนาดา|แอฟริกาใต้|แอลจีเรีย|
โคลอมเบีย|โปรตุเกส|โปแลนด์|โมร็อกโก|โรมาเนีย|โอมาน|ไต้หวัน|ไทย|ไนจีเรีย|ไอซ์แลนด์|ไอร์แลนด์|アイスランド|
アイルランド|アフガニスタン|アメリカ合衆国|アラブ首長国連邦|アルジェリア|アルゼンチン|イエメン|イギリス|イスラエル|イタリア|イラク|イラン|インド|インドネシア|ウクライナ|エジプト|
エチオピア|オマーン|オランダ|オーストラリア|オーストリア|カタール|カナダ|カンボジア|キューバ|ギリシャ|クウェート|ケニア|コロンビア|サウジアラビア|シリア|シンガポール|スイス|
スウェーデン|スペイン|スリランカ|スーダン|タイ|チェコ|チュニジア|チリ|デンマーク|トルコ|ドイツ|ナイジェリア|ニュージーランド|ネパール|ノルウェー|ハンガリー|バングラデシュ|
バーレーン|パキスタン|パレスチナ自治区|フィリピン|フィンランド|フランス|ブラジル|ブルガリア|ベトナム|ベネズエラ|ベラルーシ|ベルギー|ペルー|ポルトガル|ポーランド|マレーシア|
ミャンマー (ビルマ)|メキシコ|モロッコ|ヨルダン|リビア|ルーマニア|レバノン|ロシア|中国|中国香港特别行政区|中國|中國香港特別行政區|中華人民共和国香港特別行政区|丹麥|丹麦|乌克兰|
也门|以色列|伊拉克|伊朗|俄罗斯|俄羅斯|保加利亚|保加利亞|冰岛|冰島|利比亚|利比亞|加拿大|匈牙利|北朝鮮|北韓|南アフリカ|南非|南韓|卡塔尔|卡達|印尼|印度|印度尼西亚|
叙利亚|古巴|台湾|台灣|哥伦比亚|哥倫比亞|土耳其|埃及|埃塞俄比亚|墨西哥|奈及利亞|奥地利|奧地利|委內瑞拉|委内瑞拉|孟加拉|孟加拉国|尼日利亚|尼泊尔|尼泊爾|巴勒斯坦自治區|
巴勒斯坦领土|巴基斯坦|巴林|巴西|希腊|希臘|德国|德國|意大利|愛爾蘭|挪威|捷克|摩洛哥|敘利亞|斯里兰卡|斯里蘭卡|新加坡|新西兰|日本|智利|朝鲜|柬埔寨|比利时|比利時|
沙烏地阿拉伯|沙特阿拉伯|法国|法國|波兰|波蘭|泰国|泰國|澳大利亚|澳洲|烏克蘭|爱尔兰|瑞典|瑞士|白俄罗斯|白俄羅斯|科威特|秘魯|秘鲁|突尼斯|突尼西亞|約旦|紐西蘭|緬甸|
约旦|缅甸|罗马尼亚|羅馬尼亞|美国|美國|義大利|肯亞|肯尼亚|芬兰|芬蘭|苏丹|英国|英國|荷兰|荷蘭|菲律宾|菲律賓|葉門|葡萄牙|蘇丹|衣索比亞|西班牙|越南|阿富汗|
阿尔及利亚|阿拉伯联合酋长国|阿拉伯聯合大公國|阿曼|阿根廷|阿爾及利亞|韓国|韩国|馬來西亞|马来西亚|黎巴嫩|그리스|나이지리아|남아프리카|네덜란드|네팔|노르웨이|뉴질랜드|대만|
대한민국|덴마크|독일|러시아|레바논|루마니아|리비아|말레이시아|멕시코|모로코|미국|미얀마|바레인|방글라데시|베네수엘라|베트남|벨기에|벨라루스|북한|불가리아|브라질|
사우디아라비아|수단|스리랑카|스웨덴|스위스|스페인|시리아|싱가포르|아랍에미리트|아르헨티나|아이슬란드|아일랜드|아프가니스탄|알제리|에티오피아|영국|예멘|오만|오스트레일리아|
오스트리아|요르단|우크라이나|이라크|이란|이스라엘|이집트|이탈리아|인도|인도네시아|일본|중국|체코|칠레|카타르|캄보디아|캐나다|케냐|콜롬비아|쿠바|쿠웨이트|태국|
튀니지|튀르키예|파키스탄|팔레스타인 지구|페루|포르투갈|폴란드|프랑스|핀란드|필리핀|헝가리|홍콩(중국 특별행정구)
""".replace("\n", "").split("|")
)

# from iso_3166-2.json
#
# First-level divisions, and the second level of some countries, by every name
# that the code list gives them: with and without the article and the word for
# province, what stands in brackets and behind a slash. Names that only a
# direction tells apart count beside their country alone. The population is a
# guess by type, in thousands, for want of a better one: places.tsv knows more.

def arab: ["AE", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD", "SY", "TD", "TN", "YE", "IL"];

def generic:
	test("^(((North|South|East|West|Central|Centre|Centro|Northern|Southern|Eastern|Western|Nord|Sud|Est|Ouest|Norte|Sul|Sur|Leste|Litoral|Littoral|Midlands|Plateaux?|Upper|Lower|Far|Mid|Coast|Capital|Capital City|Centrale|Maritime|Savanes|Cascades|Lacs|Montagnes|Collines|Mono|Pool|Atlantique|Highlands|Gulf|Federal|District|Territory|Insular|Continental)([ -]|$))+|(Saint|St\\.) (Andrew|Ann|Anne|Catherine|David|Elizabeth|George|James|John|Joseph|Lawrence|Lucy|Luke|Mark|Mary|Michael|Patrick|Paul|Peter|Philip|Thomas)( .*)?|Capital (Territory|District)|Al (‘?Āşimah|Awsaţ|Wusţá)|Awsaţ|Wusţá|‘?Āşimah|Ash Shamāl.*|Al Janūb.*|Ash Sharqīyah|Shamāl.*|Janūb.*|Sharqīyah|Red Sea|River Nile|White Nile|Blue Nile|Province \\d|Distrito (Capital|Federal)|Somali|Region [IVX]+.*)$");

# Also English words, or names of persons.
def word: [
	"Acre", "Alba", "Albay", "Amazonas", "Antique", "Arno", "Aruba", "Ascension",
	"Asti", "Aur", "Aurora", "Ba", "Baker", "Balé", "Bam", "Bar", "Bari", "Barking",
	"Barnet", "Bath", "Batman", "Bay", "Bender", "Bengo", "Berea", "Bexley",
	"Black Point", "Bled", "Bolton", "Bong", "Boyle", "Bradford", "Brava", "Bromley",
	"Burgos", "Bury", "Cabañas", "Camden", "Carolina", "Cascade", "Cat", "Cat Island",
	"Central", "Charlotte", "Chin", "Clare", "Clarendon", "Coast", "Colón", "Cork",
	"Cortés", "Cross River", "Delta", "Derby", "Durango", "Encamp", "Est", "Falcón",
	"Falkirk", "Fife", "Flores", "Florida", "Free State", "Georgia", "Gozo", "Grad",
	"Granada", "Guarda", "Guatemala", "Guerrero", "Gulf", "Haa", "Hackney", "Halton",
	"Hama", "Harrow", "Hartlepool", "Herrera", "Highland", "Hit", "Hope Town", "Ilam",
	"Imperia", "Isabel", "Isabela", "Kara", "Kent", "Kerry", "Laguna", "Lakes", "Lara",
	"Latina", "Lau", "Lib", "Limerick", "Lira", "Log", "Long Island", "Lot", "Lugo",
	"Luxembourg", "Male", "Mali", "Man", "Mara", "Mary", "Maryland", "Mascara",
	"Maule", "Mayo", "Medway", "Merton", "Meta", "Mexico", "Mila", "Miranda", "Mon",
	"Mono", "Montana", "Moray", "Most", "Mountain", "Mwanza", "Nan", "Napo", "Nelson",
	"Newport", "Niger", "Nip", "Norte", "Nova", "Nui", "Oldham", "Olt", "Oran",
	"Orange Walk", "Ordu", "Panama", "Para", "Paro", "Paul", "Peru", "Pest", "Pita",
	"Point", "Pool", "Poole", "Prevalje", "Quezon", "Quiché", "Quirino", "Ra",
	"Reading", "Real", "Rivas", "Rivera", "Rivers", "Rizal", "Rocha", "Rotherham",
	"Ruse", "Rõuge", "Saba", "Saga", "Sal", "Sale", "Salé", "Sangha", "Santiago",
	"Savannah", "Sid", "Sila", "Slough", "Sool", "Spanish Wells", "Stirling", "Sur",
	"Sutton", "Swindon", "Tak", "Tasman", "Tata", "Telford", "Torbay", "Trat",
	"Trinity", "Unity", "Valle", "Van", "Var", "Vas", "Victoria", "Virginia", "Volta",
	"Wakefield", "Warrington", "Washington", "Western", "Windsor", "Yap", "York",
	"Zaire", "Zamora", "Zug", "Ḩā'il"
];

def thousands:
	if IN("Country", "Island council", "Parish", "Popularate", "Local council", "Commune", "Municipality", "Town council", "District municipality", "Urban municipality", "Administrative atoll", "Town", "Chain (of islands)", "Rural municipality", "Quarter", "Administrative precinct", "Outlying area", "Dependency") then 20
	elif IN("District", "City municipality", "Rayon", "Council area", "Unitary authority", "London borough", "Metropolitan district", "Two-tier county", "City with county rights", "Zone") then 200
	else 900 end;

# Among the countries too, which they are taken for but beside the other: "Macao, China".
def country_too:
	(.code | IN("CN-HK", "CN-MO", "CN-TW", "NL-AW", "NL-CW", "NL-SX")) or
	(.type | IN("Overseas department", "Overseas region"));

def without($pattern): select(test($pattern)) | sub($pattern; "");

def names($country):
	gsub("[‘’ʻ]"; "") | sub("\\*$"; "") |
	(if test(" \\[(SE-..|city)\\]$") then sub(" \\[.*$"; "") else . end) |
	(if test("\\[") then sub(" \\[.*$"; ""), (capture("\\[(?<in>[^\\]]+)\\]") | .in) else . end) |
	(if test(" \\(") then sub(" \\(.*$"; "") else . end) |
	(., without(", (Respublika|Principado de|Región de|Comunidad de|Comunidad|Région|Hlavní město|Unitatea.*|unitatea.*)$")) |
	(if test("//") then sub("//"; "") elif test(" ?/ ?") then sub(" ?/ ?"; " "), splits(" ?/ ?") else . end) |
	(., without("( Sheng| Shi| Zizhiqu| kraj| okrug| län| županija| oblast'?| oblysy| Shaary| Province| Region| Kommunia| Peoples?| Gewest| distrikt| City| SAR| Territory|-teukbyeolsi|-gwangyeoksi|-teukbyeoljachido|-do|-namdo|-bukto)$")),
	without("^(Wilayah Persekutuan|Kepulauan|Región|Região|Gorod|Grad|Kraj|Comunidad|Sveitarfélagið|Distrito Capital de|Commune|City of|Kommune) ") |
	(., (select($country | IN(arab[])) | without("^(Al|Ad|An|Ar|As|Ash|Aş|At|Aţ|Az|Az̧|Aḑ|Aḍ) "))) |
	(., (select(test("^(Saint|Sankt) ")) | sub("^(Saint|Sankt) "; "St. "))) |
	select(length > 1 and test("^[^a-z]"));

"# Made from ISO 3166-2 as iso-codes has it.",
"NAME\tCOUNTRY\tAREA\tthousands\tuse",
([."3166-2"[] | .code as $code | .code[0:2] as $country | country_too as $too | (.type | thousands) as $thousands |
	.name | [names($country)] | unique[] |
	[., $country, $code, ($thousands | tostring),
	    (if generic then "generic" elif $too or IN(word[]) then "word" else "-" end)]
] | unique_by(.[0:3])[] | join("\t"))

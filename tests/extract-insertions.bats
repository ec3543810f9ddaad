#!/usr/bin/env bats
# What stands between a subject and its verb, or a verb and its object, and what hides no verb.

setup() {
	load helper
}

@test "an insertion between a verb and its object" {
	expect number,measure 'Guards arrested, together with the police of the town, 17 smugglers.' '17|detained'
	expect number,measure 'The navy seized, during a patrol off the coast, 40 kg of heroin.' '40|seized'
	expect number,measure 'Police said, in a note, 17 men were held.' '17|detained'
}

@test "what stands aside is passed over" {
	expect number,counted,measure 'Nine rebels, one of them a cook, were killed.' \
	    'Nine|rebels|killed' 'one|cook|killed'
	expect number,counted,measure 'In all, 30 rebels, comprising 19 men and 11 women, surrendered.' \
	    '30|rebels|surrendered' '19|men|surrendered' '11|women|surrendered'
	expect number,counted,measure 'A boat carrying nine men sank.' 'A|boat|destroyed' 'nine|men|other'
}

@test "between commas, where those are who carry something" {
	expect number,counted,outcome 'Nine lorries, near Basra, carrying rice were burned.' 'Nine|lorries|burned'
}

@test "who says it, or when it was, between commas before the verb" {
	expect number,counted,measure 'Nine lorries, according to the police of the town, were burned.' 'Nine|lorries|destroyed'
	expect number,counted,measure 'Nine men, a spokesman said, died in the fire.' 'Nine|men|killed'
	expect number,counted,measure 'Nine rebels, as they fled, were shot dead.' 'Nine|rebels|killed'
	expect number,counted,measure 'Nine men died, police said, and 12 were hurt.' 'Nine|men|killed' '12|men|injured'
}

@test "three verbs of one number" {
	expect number,outcome,measure 'The army says that 45 rebels were killed, wounded or captured.' '45|killed, wounded or captured|casualties'
	expect number,outcome,measure 'Six huts were burned, looted or damaged.' 'Six|burned, looted or damaged|destroyed'
	expect number,measure 'The rebels killed nine, wounded three and captured two.' 'nine|killed' 'three|injured' 'two|detained'
}

@test "places or land that a list is told of by the way do not end it" {
	expect number,counted,measure 'The army burned 402 plantations in 43 districts, 131 huts and nine camps.' '402|plantations|destroyed' \
	    '131|huts|destroyed' 'nine|camps|destroyed'
	expect number,counted,measure 'The army burned 402 plantations across 43 hectares of land, 131 huts and nine camps.' '402|plantations|destroyed' \
	    '43|land|destroyed' '131|huts|destroyed' 'nine|camps|destroyed'
	expect number,counted 'Aid was given in 12 hospitals, nine clinics and three camps.'
}

@test "what people try to do befalls nobody" {
	expect number,counted,measure 'Guards held 40 migrants trying to flee.' '40|migrants|detained'
	expect number,counted,measure 'In March, 40 migrants hoping to reach an island drowned.' '40|migrants|killed'
	expect number,counted '12 families going to return.'
}

@test "\"to\" in a time is no sign of a plan" {
	expect number,counted,measure 'In all, 40 lorries to date were burned.' '40|lorries|destroyed'
	expect number,counted,measure 'Some 40 men from 3 to 9 May were arrested.' '40|men|detained'
}

@test "behind a relative clause the main verb counts" {
	expect counted,outcome 'Six rebels who fled the hills surrendered on Monday.' 'rebels|surrendered'
	expect counted,outcome 'A boy who worked in the shop was wounded.' 'boy|wounded'
}

@test "a time between a verb and what it befell" {
	expect number,outcome,measure 'The navy rescued on Monday 42 people.' '42|rescued|rescued'
	expect number,measure 'Divers look for 14 other people.' '14|missing'
	expect number,counted,measure 'Officers handled 131 drug smuggling cases.' '131|drug smuggling cases|incident'
}

@test "what hangs on a preposition is no main verb" {
	expect number,outcome 'Officers recovered 12 knives that are suspected of being illegally imported.' '12|recovered'
}

@test "what befell the object of a relative clause is its own verb" {
	expect number,counted,measure 'A blast, which also hurt ten people, was suppressed.' 'A|blast|explosion' 'ten|people|injured'
	expect number,counted,measure 'The gang that abducted 12 men was detained.' '12|men|abducted'
	expect number,counted,measure 'A boat that was carrying 40 migrants sank off Malta.' '40|migrants|other'
	expect number,counted,measure 'The raids that led to 300 men being detained are over.' '300|men|detained'
}

@test "an apposition between a subject and its verb, which says a share or stands before a plain form" {
	expect number,counted,measure 'Some 6 million people, more than half the population, were displaced.' '6 million|people|displaced'
	expect number,counted,measure 'Some 6 million people, mostly women, need assistance.' '6 million|people|affected'
}

@test "the main verb stands behind a relative clause with an object of its own" {
	expect number,counted,outcome 'Six men who looted a mill in Kano were jailed on Friday.' 'Six|men|jailed' 'a|mill|looted'
	expect number,counted,outcome 'Two clerks who had taken bribes from drivers were dismissed.' 'Two|clerks|dismissed'
	expect number,counted,outcome 'Four men accused of killing a judge were jailed.' 'Four|men|jailed' 'a|judge|killing'
}

@test "in how many of all places is passed over on the way to the verb" {
	expect number,counted,measure 'So far 2,109 people in 76 of the 77 districts have been infected.' '2,109|people|infected'
	expect number,counted,measure 'Some 40 farmers from three of the nine villages were evacuated.' '40|farmers|evacuated'
}

@test "the verb behind the names and ages of those who were identified" {
	expect number,measure 'Two suspects, identified as Ali Musa, 25, and Sam Lo, 23, were arrested.' 'Two|detained'
	expect number,measure 'Two suspects, identified as Ali "M", 25, and Sam N., 23, were arrested.' 'Two|detained'
}

@test "what somebody or something served as hides no verb behind it" {
	expect number,measure '45 targets used as shelters and depots were destroyed.' '45|destroyed'
	expect number,measure 'Ninety people working as drivers and guards were killed.' 'Ninety|killed'
	expect number,measure 'Ninety people fled as troops fired.' 'Ninety|displaced'
}

@test "what somebody had, or had suspected links to, does not hide what befell him" {
	expect number,outcome 'Four men, who had 90 kg of dynamite with them, were arrested.' 'Four|arrested' '90|arrested'
	expect number,outcome 'Four men who had a gun were arrested.' 'Four|arrested'
	expect number,outcome 'Three men with suspected links to the group were detained on a farm.' 'Three|detained'
	expect number,outcome 'Three suspects in stolen cars were held.' 'Three|held'
	expect number,outcome 'The worst hit was Bari, which had four bridges destroyed.' 'four|destroyed'
}

@test "a participle between commas right behind its noun leaves the verb to it" {
	expect number,measure 'Nineteen others, seized in March, are still held.' 'Nineteen|detained'
	expect number,measure 'Two men, wanted for theft, were killed.' 'Two|killed'
}

@test "who somebody is, between commas, did what the verb says" {
	expect number,measure 'The pilot, a man of 50, died.' 'a|killed'
	expect number,measure 'The patient, a girl of four, tested positive.' 'a|infected'
	expect number,counted,measure 'Six lorries, two of them belonging to a miller, were burned.' 'Six|lorries|destroyed' 'two|lorries|destroyed'
}

@test "in addition to doing one thing they did another" {
	expect number,measure 'The guards freed 16 sailors in addition to sinking a skiff and two barges.' '16|rescued' 'a|destroyed' 'two|destroyed'
}

@test "where people were, and what a preposition and -ing tell, hides no verb" {
	expect number,measure 'Seven fighters holed up in a barn near the town of Bo were killed on Monday.' 'Seven|killed'
	expect number,measure 'Four of the 17 men trapped underground were freed.' 'Four|rescued' '17|other'
	expect number,measure 'The army reported the detention of 17 men for breaking a curfew.' '17|detained'
	expect number,measure 'Sixty people on board a tram were injured.' 'Sixty|injured'
	expect number,measure 'In the shelling a woman was killed and two boys were hurt.' 'a|killed' 'two|injured'
	expect number,measure 'The Red Cross confirmed 640 missing persons.' '640|missing'
	expect number,measure 'Sappers found and detonated 14 bombs that were planted to kill troops.' '14|destroyed'
}

@test "one who did something is told of by the main verb; the killing of so many" {
	expect number,measure 'A man who stabbed four people was shot dead.' 'A|killed' 'four|injured'
	expect number,measure 'A man who stole a car was arrested.' 'A|detained' 'a|seized'
	expect number,measure 'Two suspects in the killing of five guards were arrested.' 'Two|detained' 'five|killed'
	expect number,measure 'The killing of a farmer was condemned.' 'a|killed'
	expect number,measure 'The arrest on Monday of 14 men was announced.' '14|detained'
}

@test "examples, insertions and parts do not part a subject from its verb" {
	expect number,measure '210 suspects for crimes such as murder, rape and robbery were arrested.' '210|detained'
	expect number,measure 'One school in Lira, sheltering 300 people, sustained severe damage.' 'One|damaged' '300|displaced'
	expect number,measure 'Twelve rebels including two minors surrendered to the army.' 'Twelve|surrendered' 'two|surrendered'
	expect number,measure 'Six men came home, including one injured.' 'Six|returned' 'one|injured'
	expect number,measure 'The team assisted 40 men, 12 women and 1 mentally ill.' '40|assisted' '12|assisted' '1|assisted'
}

@test "together with whom and in which raids it was done stands between the commas behind the verb" {
	expect number,measure 'Troops arrested, in coordination with the police during raids carried out in the north, 50 men.' '50|detained'
	expect number,measure 'Troops arrested, during several raids in the north, 50 men and seized 12 rifles.' 'several|raid' '50|detained' '12|seized'
}

@test "where and when it was done stands between a verb and its object, without commas too" {
	expect number,measure 'Guards arrested in Oslo 17 smugglers.' '17|detained'
	expect number,measure 'The navy abducted from a village near Bo 14 fishermen and freed in the north nine villagers.' \
	    '14|abducted' 'nine|rescued'
	expect number,measure 'Guards seized in four separate raids 17 rifles.' 'four|raid' '17|seized'
	expect number,measure 'The army captured, according to a note, 17 rebels and destroyed, as of Monday, nine barns.' '17|detained' 'nine|destroyed'
}

@test "what stands between be or have and its participle, and between a word and its to" {
	expect number,measure '36 suspects were, during the raid, arrested.' '36|detained'
	expect number,measure '14 prisoners were on Monday killed. 36 suspects were, however, arrested.' '14|killed' '36|detained'
	expect number,measure 'Guards managed in recent days to detain 17 smugglers.' '17|detained'
	expect number,measure 'Guards were able, on Monday, to free 14 villagers.' '14|rescued'
	expect number,measure 'Guards proceeded to arrest 17 smugglers.' '17|detained'
	expect number 'Guards continued to attempt to arrest 17 smugglers.'
	expect number 'Guards reported in May plans to arrest 17 smugglers.'
}

@test "a clause on what a relative clause names hides no main verb" {
	expect number,measure '17 men who were wounded in the crash, which took place near Gao, have died.' '17|killed'
}

@test "how a thing was treated is no care of people" {
	expect number,measure 'The list: 18 kg of treated kif.' '18|seized'
}

@test "a comma behind the number that opens the document" {
	expect number,counted '12 men, died of cold.' '12|men'
}

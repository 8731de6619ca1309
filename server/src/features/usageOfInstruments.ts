/**
 * How 7,219 public documents cite the instruments of the base: beside which others, with which articles, among which words; counts and stems only. Made by
 * `bench/citations/usage.ts`, which says from what; `suggestUsage.ts` reads it.
 */
export const usageRows = `actip	6:9 x:4 1:3 5:3 3z:3 7:2 v:2 a:1 b:1 d:1 e:1 k:1 s:1 w:1	11:1 14:2	point7 region5 bind6 coop4 memb4 forc4 victim3 prevent3 impl2		empu8
acwc-terms-of-reference	0:3 v:3 7:2 c:2 w:2 6:1 k:1 x:1 18:1		thailand8 onlin8
ammtc-kl-declaration-2015	x:1
ammtc-labuan-bajo-2023	i:1 x:1
ammtc-melaka-2025	g:2 t:2 x:2 h:1
asean-act	0:3 x:3 6:2 s:2 8:1 3z:1 7p:1		support7 overs8 moni7 report4
asean-apa	0:9 x:3 5:2 7:2 1:1 a:1 v:1		plan7 adopt4 impl3
asean-bohol-work-plan	0:2 1:2 6:2 v:2 x:2 8:1		holistic8 harmoniz8 plan7
asean-bohol-work-plan-2	x:2 5:1 7:1 o:1
asean-cebu-declaration-2007	m:1 2i:1	22:1
asean-charter	9q:2 ai:2 bm:2 0:1 6:1 e:1 n:1 x:1	13:1	reaffirm8 commit5
asean-children-migration-2019	1s:2 0:1 d:1
asean-children-online-2019	1:2 x:1 1s:1 5d:1		plan8 onlin8 region7 exploit7 20198 gital8 action6 declar5 children3 child3
asean-consensus-migrant-workers-2017	0:1 b:1
asean-convention-counter-terrorism	0:1 a:1 9q:1 ai:1 bm:1
asean-declaration-2004	3z:1 6o:1 7p:1
asean-declaration-cybercrime-scams-2025	4:2 h:1 t:1 x:1
asean-declaration-people-smuggling-2025	4:1 g:1 t:1 x:1
asean-declaration-witnesses-victims-2023	3:1 x:1
asean-fishers-guidelines-2024	p:1		fish8
asean-gender-sensitive-guideline	0:1 1:1 v:1
asean-handbook-ilc	x:2		prosecu8 safe8 haven8 harmon8 coop6 polic5
asean-human-rights-declaration	9:1 1s:1 1w:1 1x:1 2e:1 2i:1 6f:1 7a:1	4:1	migrant5
asean-kl-declaration-2045	a:1		vision8 connectivit8 capacit8 communit7
asean-leaders-declaration-tip-technology-2023	z:3 8:1 q:1 x:1				teknolog8 salahguna7
asean-migrant-fishers-2023	j:1
asean-migrants-crisis-2023	o:1 z:1
asean-mlat	z:1		coop7 legal5
asean-non-punishment-guideline-2025	5:2 x:2 0:1
asean-poa-transnational-crime	x:5 4:2 g:1 h:1 u:1
asean-poa-transnational-crime-2016-2025	t:1 x:1
asean-regional-guidelines-victims-2018	1:3 0:2 7:2 6:1 k:1
asean-regional-review-2016	1:2 0:1 18:1		practic6 victim5 polic5 law3
asean-somtc-ammtc	t:5 0:4 5:3 6:3 4:2 7:2 8:2 l:2 s:2 1:1 2:1 3:1 a:1 c:1		alogu8 partn8 nior8 eting8 offici7
asean-timor-leste-admission-2025			summit8 valu8 ceremon8 bloc8 sign5 observ6
asean-treaty-on-extradition	o:3 q:1 r:1 83:1 85:1 bd:1				unit8 mobil8 toyota8 calya8 b401ra8 gmzf8 putih8 bk8 14218 buah8 pasp8 c82755708 eunik8 bau8 e66483718 gaspar8 manek8 kenal8
australia-modern-slavery-act-2018	7b:2 1b:1 20:1 22:1 7r:1 7v:1
bali-declaration-2016	12:1 14:1 15:1
bali-process	11:1 13:1 14:1 15:1 16:1 1r:1		smuggl8 chair8 transn8 indonesia7 australia7 traffick5 co5 crim5
bali-process-aaa-2018	12:1 16:1
bali-process-adelaide-2023	11:1 12:1 15:1
bali-process-declaration-2018	11:1 12:1 14:1
bali-process-gabf-2017	12:1 13:1
beijing-platform-1995			conf8 fourth8 provis3 women3
brunei-trafficking-order-2004	1:1 w:1 7s:1	8:1 10:1 9:1 4:1 19:1	convict8 talt5 traffick5 victim4
cambodia-trafficking-law-1996	1a:1
cambodia-trafficking-law-2008	19:1 3z:1 7p:1	8:1 1:1 2:1
canada-s-211	10:1 20:1 22:1 7b:1 7r:1 7v:1		supp8 chain8 report5
cat	2e:208 2g:111 2h:88 1d:78 2f:69 1s:68 1w:64 6f:43 2i:32 1x:30 6c:22 7a:18 3x:9 3z:9	5:3 11:5 8:1 3:37 14:14 22:14 6:2 7:3 1:66 2:18 10:3 21:8 13:6 9:3 12:11 4:12 19:3 20:10 16:19 17:1 15:18	tortur3 defin3 chan4 option2 protocol2 prevent3 cruel3 degrad3 inhum3 detain4 ill3 visit4 establish2 investig3 independent3 punish2 detent3 iccpr2	7:1 3:1	see8 co8 cr8 tortur8 248 human8 right8 committ8 hrc8 court8 intern8 478 gener7 367 inter8 add8 para8 378
cedaw	1s:158 2g:82 2e:79 1c:78 1w:64 2f:51 7a:33 2i:32 2h:25 1x:21 6f:12 1e:11 6c:11 3z:8	5:45 11:23 8:1 3:30 14:13 22:1 6:12 7:4 1:56 24:3 2:77 10:15 21:8 13:6 28:1 9:15 12:30 4:6 18:4 29:4 16:57 17:1 15:21	women3 reserv3 born5 withdraw3 viol2 claim3 recommend3 scrimin2 equalit3 elimin2 162 gend3 communic2 stereotyp4 men4 crc2 auth2 legisl2		388 para8 co8 536 257 empu7 add8 crc8 akse8 skriminas8 328 287 337 see7 277 565 145 155
cedaw-gr-19	1g:31 1d:11 1c:5 2e:4 1x:3 6c:2 6h:2 1s:1 1t:1 1w:1 1y:1 7a:1		gend7 based7 updat8 viol5 women5 357 aning8 impair8 read7 committ4 conjunct7 auth5 recall6 gener4 nullif8 scrimin4 fail7 recommend4
cedaw-gr-26	1d:3
cedaw-gr-35	1e:31 1d:5 1c:3 1o:1 1x:1 1y:1 1z:1 3z:1 6c:1 6h:1 7i:1 bb:1		updat8 based7 gend7 196 recommend5 gener5 women4 viol4 xual6 committ4 scrimin4 hand8 aning7 interpret6 conjunct7 reiter8 inextricab8 lesbi8
cedaw-gr-38	1d:4 3z:1		identif8 gend6 duty7 indic7 migr7 traffick5 addit6 girl6 plac5 migrant4 victim4 women3 particular3 committ2 oblig2 ensur2 scrimin2 stat2
cmw-crc-joint-gc-3-22	1s:4 2i:4 1j:2
cmw-crc-joint-gc-4-23	1i:2 1s:2 2i:2
cmw-gc-1	2i:1
cmw-gc-2	2i:2		irregular8 situ7
cmw-gc-5	2i:2		detent6 crimin5
coe-budapest-cybercrime	1p:1 1s:1 3x:1
coe-convention-2005	3z:3 1z:2 1d:1 1g:1 1y:1 3v:1 7i:1	6:1 10:1	being8 ital7 proof8 expert7 authorit5 action5 traffick4 assist5 victim4 support5 group4 concern3 eu2 auth3 provid2 human1 person2
coe-lanzarote	1c:1 1n:1 1s:1 2h:1 3x:1 6f:1		public5 accept3 eu3 protect2 ratif1
commit-joint-declarations	1r:2
commit-mou-2004	1q:2 12:1		kong8
crc	1d:158 2g:121 2e:97 1w:70 1c:68 7a:60 2f:44 2i:38 2h:27 3w:23 1x:22 3x:22 39:15 2m:11	5:7 11:3 39:7 8:16 3:46 14:5 22:5 6:19 7:13 1:6 24:27 2:25 23:5 10:4 21:5 13:6 30:6 28:25 9:7 12:31 25:2 4:12 32:5 33:1 18:12 19:19 29:27 20:21 36:1 37:36 27:7 16:6 17:8 41:2 44:6 40:9 15:1 42:2 51:2 31:2 26:1 38:2 34:2 35:3	children3 child2 procedur3 communic3 age3 juvenil4 option2 corp4 cedaw3 protocol1 best3 third3 interest3 involv3 conflict3 reserv2 373 armed3	3:3	ratifikas8 367 presiden8 add8 prinsip7 para8 co7 see7 konvens7 256 hak5 pbb8 cedaw8 628 1018 skriminas7 387 child7
crc-gc-13	1c:1 1d:1 1e:1 1x:1 2e:1 6c:1
crc-gc-25	1s:1
crc-gc-6	1s:5 3w:1		unaccompani8 parat8 guardi8 surviv8 traffick5 refoul7 initi6 non5 assess7 best6 guid6 interest6 view4 children3 prevent3 educ3 scrimin2 protect2
crpd	2g:77 1s:70 1c:64 1d:64 2h:63 2e:54 2f:42 2i:42 7a:21 6f:15 3x:14 3w:11 3z:7 1x:5	5:5 11:2 8:1 3:3 14:6 6:2 7:5 1:3 24:12 2:4 23:2 21:3 13:2 30:4 28:2 9:4 12:9 25:9 4:5 32:2 33:1 18:1 19:1 29:5 37:1 27:2 16:4 17:1 15:3 26:1 35:1	sabilit3 ratif2 ratific2 weog2 person2 option2 accept2 grulac2 oif3 eeg2 eu2 spain3 ireland3 africa2 intellectu4 asia2 timor4 lest4		komitmen8 ratifikas8
echr	2e:38 1c:30 1s:22 1d:21 6c:13 7a:12 1w:5 6f:5 2g:4 1e:3 1y:3 2f:2 2m:2 3u:2	5:6 39:1 8:15 3:45 14:13 6:3 7:3 1:3 24:1 2:8 10:3 13:2 9:1 12:1 25:1 4:3 19:1 37:1 16:1 44:1 52:2 34:10 35:10 53:1 46:1	europ6 court5 case5 fn6 auth4 judg6 human3 decis5 viol3 argu6 note5 found5 inadmiss6 articl2 prohib4 applic4 right2 claim4
eu-charter-fundamental-rights	1x:3 1c:2 1e:1 1g:1 1o:1 2e:1 6c:1 7a:1	5:1 13:1 4:3 19:1	council7 europ6 parlia8 rect6 regul6 funda5 adopt4 treat3 traffick4 134 concern4 respect4 principl4 143 particular3 articl2 eu2 right1
eu-directive-2011-36	21:3 3z:3 1o:2 1d:1 1g:1 23:1 3v:1 6q:1 7i:1
eu-directive-2024-1760	10:1 1b:1 22:1 2a:1 7b:1 7r:1 7v:1
eu-framework-decision-2002-629	1z:3 3z:1 6q:1		replac8 council7
eu-regulation-2024-3015	7r:2 7v:2 10:1 1b:1 20:1 7b:1
eu-strategy-2021-2025	1z:1
fatf-recommendations			recognis8 standard5 asur4
france-duty-of-vigilance-2017	2a:1 7b:1 7l:1
ga-trafficking-women-girls	1c:1 1d:1 1s:1 2e:1 2g:1 74:1 7a:1
ga-violence-women-migrant-workers	2i:1
ga-world-day-2013
gcm	6h:2 2i:1 2j:1 2l:1 2m:1 2o:1 2p:1 2w:1 3u:1 3z:1 74:1 7e:1 7p:1 7q:1		object7 coordin8 vulnerabilit8 seek8 migrant5 safe8 moni6 traffick5 polic5 context5 compli5 strengthen5 work4 commit5 action5 promot4 inform4 104
germany-lksg	20:1 25:1 7b:1		suppli8 employ8 supp8 chain8 ligenc8 environ7 due7 rect6 risk6 labour5 forc5 oblig3 child2 protect2
glotip	3z:1 6h:1		drug8 vienna8 offic8 crim6 traffick5 unit5 children4 nation3
hague-adoption-1993	1s:3 3x:2 2m:1 3z:1 7p:1 7s:1		hagu8 korea7 hondura8 intercountr8 ireland6 republic5 improv5 adopt4 144 coop4 grulac3 countr3 asia3 accept3 weog2 continu3 soci2 acced2
hague-apostille-1961	8d:1	1:1 2:1 12:1 15:1	docu8 indonesia8 competent8 certific8 ministr8 legal5 abolish6 regul6 authorit5 public4 court3 part2
iccpr	2g:277 1c:208 1s:97 2f:80 1d:79 7a:72 1w:54 2h:46 1x:38 6f:34 2i:30 6c:17 bm:7 3x:6	5:4 8:4 3:12 14:25 22:11 6:46 7:62 1:8 24:7 2:24 23:4 10:23 21:13 13:3 9:25 12:9 25:16 4:11 18:17 19:46 20:10 27:11 16:5 17:15 41:2 40:3 15:4 26:21	death4 talt4 abolish4 icescr3 freedom3 moratorium4 abol4 option2 aiming4 express2 aceful4 compli2 cat2 guarant2 restrict3 china3 assemb2 press3	1:1 17:1 19:1 7:2	art8 124 204 173 112
icerd	2g:81 2e:80 1c:69 1d:51 1s:44 1w:42 2i:29 7a:22 2h:19 6f:13 3x:7 3w:4 6c:4 a3:4	5:31 8:5 3:4 14:33 22:1 6:14 7:2 1:11 2:20 9:8 4:27	raci5 tition6 scrimin3 ethnic5 roma6 elimin3 racism6 descent7 recommend3 origin4 citizen4 colour6 resid5 incit6 cat3 iccpr3 mr6 profil6		co8 257 program8 http8 hun8 recommend8 paju8 288 248 337 ratifikas7 see7 gener7 ambil6 166 arti6 155 184
icescr	2e:277 1s:121 1c:111 1d:82 2f:81 1w:77 2h:71 7a:60 2i:49 6f:17 6h:10 6c:9 3x:7 3w:5	5:3 11:8 8:5 3:5 14:9 22:4 6:7 7:7 1:2 2:46 23:4 10:3 13:36 9:5 12:39 4:5 20:1 27:1 16:2 17:2 15:5	iccpr4 highest5 politic3 civil3 covenant2 sign2 intern2 attain4 option2 core3 protocol1 progress3 real3 economic2 everyon4 132 instru2 cultur2	12:1 1:1 6:1	gener8 comment8 right8 art8 147 soci8 cn8 197 see8 125 committ8 economic8 cultur8 world8 resolut8 educ8 unesco8 commiss8
icpped	1c:88 2g:71 1w:63 2e:46 2i:37 1s:27 6f:26 1d:25 2f:19 3x:7 3w:6 3z:3 6c:2 1p:1	24:1 2:1 9:1 32:7 17:1 31:8	argentina5 compet6 ratif2 sappear4 grulac3 sign3 franc4 possibilit3 enforc3 cat3 rome4 crpd3 ratific2 icrmw4 statut3 effort2 urugua4 weog2
icrmw	2g:49 1w:42 1s:38 2h:37 1c:32 1d:32 2e:30 2f:29 2p:17 7a:15 3z:8 6f:5 7p:5 b5:5	5:2 11:1 14:2 22:2 7:2 2:1 23:1 10:1 30:6 28:3 9:1 12:1 25:2 29:1 16:2 17:1 73:3 65:1 40:2 26:2 52:2 54:2 43:5 45:6 77:4 76:3	consid2 philippin4 africa3 ratif2 grulac3 migrant3 asia3 asean4 algeria5 1896 possibilit3 eu2 acced2 adher4 noted2 eeg2 egypt5 17376		tera8 sub8 mbunyi8 libat8 anggap8 esah8 mesk8 manusia6 see7 pindah6 cara5 irim5 terima5 ekrut5 luarga5 eksploitas4 tuju4 dagang3
ilo-c105	96:8 2t:3 2l:2 2v:2 2x:2 31:2 29:1 2i:1 2k:1 2m:1 2o:1 2p:1 2q:1 2w:1		abol8		198 esah8 hapus8 paksa7 mengena6 republik4 kerja3 undang2 indonesia2 tahun2 nomor2
ilo-c138	2m:26 9c:7 1s:6 2t:4 2x:3 2v:2 31:2 1c:1 1d:1 1x:1 2g:1 2j:1 2l:1 2q:1	11:1 2:1	1828 minimum7 labour7 age7 worst8 emplo7 admiss8 child4 india7 ilo6 concern4 urge8 commonwealth6 adolescent7 form4 immedi6 exploit5 signatur7	2:1 3:1	esah8 minimum8 boleh8 usia7 205 konvens8 mengena5 kerja2 bela3 nomor2 republik2 undang2 indonesia2
ilo-c181	2i:2 2j:2 2p:2 2w:2 29:1 2f:1 2g:1 2k:1 2m:1 2o:1 2q:1 2t:1 2v:1 2x:1		work4
ilo-c182	2k:26 1s:11 7a:6 80:5 1c:4 bm:4 1d:3 1w:3 2t:3 1x:2 2i:2 2x:2 31:2 3x:2	3:1 6:1 7:2	worst8 labour7 1388 ilo7 form5 child4 immedi7 india7 elimin4 signatur7 prohib5 commonwealth6 collab8 action4 exploit5 age4 product6 concern3	6:1
ilo-c185	9q:2 bm:2 2m:1 2u:1 3r:1 80:1 90:1 96:1 9a:1 9c:1 al:1 aq:1				darat8 identita8 laut8
ilo-c188	29:1 2i:1 2j:1 2l:1 2p:1 2w:1 31:1 32:1 6h:1 7k:1		fish8 vessel8 thailand8 inspect8 bind7 indonesia7 work4 exploit6 cond5 labour5 forc4 traffick4 report3	2:1	awak8 kapal8
ilo-c189	2i:17 2w:3 33:3 1c:2 2g:2 2l:2 bm:2 29:1 2f:1 2j:1 2m:1 2o:1 2q:1 2v:1		decent8 philippin7 asean7 work5 domestic5 asia4 urugua6 ilo5 ratif2 concern4 labour4 2018 icrmw5 1697 consid2 accept3 noted3 grulac3
ilo-c190	2j:1 2k:1 2l:1 2m:1 2p:1 2t:1 2v:1 2x:1 31:1 35:1	2:1 4:1	world7 viol4 work4
ilo-c192			train8 emergenc8 biologic8 assess8 hazard8 prepar8 pandemic8 virus8 parasit8 warn8 collab8 risk6 safeguard8 earl6 emplo6 polic5 work4 inform5
ilo-c193			platform8 fair8 econom8 gital8 20268 pay8 privac8 curit6 work5 soci4 protect2
ilo-c29	31:9 a3:8 2k:4 2j:3 2m:3 2x:3 2v:2 34:2 1d:1 2l:1 2q:1 2u:1 35:1 3p:1	3:1 1:2 24:2 2:4 23:1 25:1	compuls8 forc6 exact8 tace8 labour5 ilo5 defin4 work4 emplo5 complaint5 coop4 rvic4 relevant3 inform3 talt3 migrant3 concern3 polic2		298 esah8 mengena6 paksa7 kerja3 republik3 undang2 tahun2 indonesia2
ilo-c81	2m:1 2n:1 2t:1 3r:1 80:1 90:1 96:1 9a:1 9c:1 aq:1	3:1	inspect8 labour6
ilo-c87	2x:5 2e:2 2i:2 2j:2 2k:2 2t:2 1c:1 2g:1 2l:1 2m:1 2p:1 2q:1 31:1 35:1	2:1	associ8 organis8 988 ilo7 bargain8 collect8 freedom6 concern5 protect4 labour5 includ4 migrant4 convent2 right2 work3 ratif2 particular3		presiden8 esah8 rikat8 organisas8 bebas7 836 hak6 putus4 lindung3 tahun2
ilo-c97-c143	2i:4 2p:3 2l:2 29:1 2f:1 2g:1 2j:1 2o:1 2y:1 6h:1	9:1	migr8 emplo7 abus7 migrant6 irregular8 supplementar8 cond6 bind7 curit6 labour6 equalit5 work4 promot5 recommend3 provid3 soci3 provis3 stat2
ilo-c98	2v:5 2k:3 2t:3 2j:2 2m:2 31:2 2i:1 2l:1 2q:1 35:1 7p:1		878 collect8 bargain8 associ8 ilo7 freedom5 protect3 convent2 ratif1		ratifikas8 upah8 laki8 empu8 hak6 sama5 185 kerja3 nomor2 undang2 laku2 tahun2
ilo-declaration-1998	1s:1 2k:1 2w:1		follow6 ilo7 funda6 labour6 work5 principl4 develop4 effect4 stat2 intern1
ilo-fair-recruitment			fee8 cost8 tripartit8 20168 partn8 oper8 expert8 fair8 recruit8 eting7 ptemb7 guidelin7 defin5 principl5 relat4 work4 soci3
ilo-forced-labour-indicators			mann8 agenc8
ilo-p029	2t:9 2j:2 2k:2 2m:2 2x:2 34:2 1d:1 1s:1 2f:1 2g:1 2l:1 2o:1 2q:1 2v:1		gap8 bridg8 forc5 labour5 traffick4 women2 impl2
ilo-r199	2o:1
ilo-r201	2p:3 3r:1
ilo-r203	2t:2 31:2
ilo-r206	2j:1 2k:1 2l:1 2m:1 2q:1 2t:1 2v:1 2x:1 31:1
indonesia-bilateral-extradition	b0:2 8i:1 bi:1		malaysia8 thailand8 china8 korea8 vietnam8 australia8 philippin7 treat3
indonesia-malaysia-domestic-workers-mou-2022	95:1
kepmenaker-260-2015	9i:3 7w:1 83:1 95:1				henti8 arab8 saud8 irak8 timur8 tengah8 oman8 kawas8 larang6 bahrain8 qatar8 suriah8 uni8 emirat8 moratorium8 negara5 tutup8 aljazair8
keppres-36-1990	1s:15 8c:5 9m:2 2g:1 7a:1 a4:1		anak8 bagaimana8 konvens8 hak8 ratifikas8 child4		ratifikas8 hak5 indonesia2
keppres-59-2002	2m:1
keppres-88-2002	8l:1 b4:1		plan7 forc6 elimin5 nation3
korea-trafficking-act-2021
lao-penal-code-2018
malaysia-act-155	3g:2 3j:2 3f:1 3h:1		immigr8
malaysia-act-246	3g:2 3e:1 3h:1 3j:1 3n:1	3:2 1:1 2:2
malaysia-act-265	3j:4 3e:2 3f:2 7s:2 3h:1 3p:1	3:1	contract8 wage8
malaysia-act-446	3o:2 3e:1 3f:1 3g:1 3j:1		accommod8 emplo7
malaysia-act-611		52:1 48:1 49:1	custod8 protec8 council7 coordin8 temporar8 prob8 team8 registrar8 media8 court5 dical7 children4 restrict6 care6 protect3
malaysia-act-670	3g:4 3e:2 7s:2 3f:1 3h:1 3l:1 3m:1	14:1 6:2 7:1 2:1 13:1 12:1 16:1 17:1 15:1 15A:1 5A:1 5B:1 5C:1	labour7 coerc8 gap8 forc6 exploit6 victim5 amend5 enforc5 protect3
malaysia-act-792		3:1 2:1 4:1	extra8 ritori8 xual6 child4
malaysia-act-a1385	3j:1
malaysia-act-a1500	3j:1
malaysia-act-a1554	3f:1	3:1 2:1
malaysia-act-a1604	3h:2		amend6
malaysia-act-a1651	2t:1 3g:1 7s:1	90B:2	emplo7 labour6 forc6
malaysia-gig-workers-act-2025		8:1 2:1 46:1	gig8 platform8 contract8 sput8 tribun8 earn8 wage8 autom8 deactiv8 rate8 minat8 payment8 consult8 agre6 council6 curit6 work4 defin4
mlc-2006	8u:2 9q:2 bm:2 2m:1 2n:1 2p:1 2u:1 33:1 80:1 90:1 96:1 9a:1 9c:1 aq:1		afar8 labour6 amend5 work4 convent2 intern1	8:1	kapal8 laut8
myanmar-atip-law-2005	3t:3	3:1 1:1 2:1	20058 enact7 investig6
myanmar-trafficking-law-2022	3s:3		amend6
new-york-declaration-2016	1x:2 1s:1 29:1 2g:1 2i:1 3v:1 6h:1		refug7 regardless8 crisis8 regular7 migrant5 ptemb7 commit5 best6 abus5 glob5 interest5 context5 funda5 status5 govern4 194 stat2 children3
ohchr-principles-guidelines	3z:2 7a:2 1o:1 1z:1 3u:1 7c:1		ohchr8 traffick6 philippin7 asean6 commentar8 soft8 bord8 utiliz8 refer6 using8 tool8 accept4 asia4 geneva6 victim4 centr6 approach6 appl5
opac	1s:23 3x:17 1w:11 1c:6 1d:6 2h:6 2g:5 2f:4 2e:3 6f:3 2i:2 1v:1 3z:1 6c:1	3:1 6:1 7:1 2:1 4:2	sc7 armed6 recruit6 pornograph6 sale5 conflict5 prostitut5 children3 crc4 camp8 op3 crpd4 cyprus7 militar5 involv4 ratif2 child2 op25
opsc	1s:22 3w:17 1w:14 1c:9 2f:7 2g:7 2h:7 1d:6 2e:6 2i:4 3z:4 2c:2 2m:2 7p:2	3:2 6:1 1:1 2:2 19:1	ac6 pornograph5 children3 sale5 czech5 greenland8 faro8 republic4 urged6 ratif2 crc3 island6 child2 russi4 suppress5 enter5 prostitut4 pay5
pact-for-the-future-2024	6h:1		modern8 slav8 young8 inclus7 assemb6 forc5 action5 traffick5 gener3 child3
palermo-protocol	7p:48 9i:13 6o:11 1s:10 1c:9 1d:8 2i:8 1w:7 7m:7 7s:5 8p:5 3x:4 7i:4 0:3	5:1 3:11 6:1 2:1 9:1	traffick5 transn7 suppl6 defin4 transport7 organiz5 receipt8 combat5 smuggl6 crim4 air7 coerc5 fraud7 sea7 philippin4 exploit4 land7 harbour8	3:7 3A:1	internas8 bangsa8 tandatangan8 tuju4 resolus8 rikat8 pbb8 adops8 abai8 tera8 batal8 mbunyi8 definisi8 cara5 kenal7 konvens7 guna4 sub7
peraturan-bp2mi-9-2020	95:2				biaya6
perda-ntb-10-2008
perda-ntt-14-2008
perda-sulsel-2-2023		18:1
perkap-10-2007	45:1 99:1 9i:1 9n:1 bd:1
perkap-3-2008	44:1 99:1 bd:1
perma-1-2022	9i:9 9g:5 bd:5 5u:4 5m:2 67:2 83:2 85:2 8c:2 8k:2 92:2 ab:2 47:1 8l:1			12:2 2:3 1:1 8:13 5:5 11:1 4:9 30:5	restitus8 mohon7 tata7 kaya8 rugi7 harta8 diaju6 korb4 lpsk8 ganti8 cara5 kuat6 pengaju8 medis8 orism8 putus4 hak5 gant4
perma-3-2017	bd:4 9i:3 9g:2 ak:2 bm:2 1d:1 2e:1 3z:1 46:1 7a:1 83:1 8g:1 8k:1 8p:1		judg8 scrimina8 gend6 ethic8 women4 justic6 victim5 practic4 crimin4 viol3 court3 scrimin2 law2 treat2	2:1 1:1 6:1	empu8 gend8 skriminas8 hadap6 pedom6 non8 tara7 tasihat6 tangan7 tila6 hakim3 ring6 quo6 asa6 mudi5 hidup5 mohon5 majelis3
permen-pp-1-2009	69:2
permen-pppa-4-2018	9m:2 9n:2 9i:1 9p:1 ag:1 am:1 ar:1
permenaker-18-2018	4b:4 4v:1 5c:1 95:1		curit7 regul6 migrant5 work4 soci4
permenaker-4-2023	4a:4 aq:1		emplo7 curit7 work5 migrant5 soci4		prem8 iuran8 sosialisas8 jamin7 manfaat6 migr3
permensos-110-huk-2009	60:1 9m:1				laku2
perpres-101-2022	9m:1 ag:1	5:3 8:3 3:3	empow8 surv8 integr7 viol4 rvic6 children4 economic4 elimin4	1:1 7:1 8:1 5:1 3:4	skriminas8 acuan8 keras5 anak1
perpres-125-2016	6c:1 ak:1 bm:1		refug6
perpres-165-2024	4g:1
perpres-166-2024	4f:1
perpres-18-2020	ae:1
perpres-19-2023				2:1 7:1
perpres-20-2018	8l:4 8d:3 5l:1		foreign8
perpres-20-2024	4n:2			20:1
perpres-45-2013		1:1 2:1	tki8 situ7 speci5
perpres-49-2023	4t:1
perpres-52-2010	4k:2
perpres-53-2021	6h:1			1:1 8:1 3:1 4:2	sasar8 panitia8 afirmas8 lompok8 adat8 pantau8 lapor5
perpres-55-2024	8k:4				padu8 korb4
perpres-60-2023	6h:1 7l:1				pulih8 usaha6 pedom6
perpres-64-2011	5g:1 5q:1 5y:1
perpres-66-2025	99:1 ae:1		prosecu8 militar8 polic5 protect3
perpres-69-2008	4m:1
perpres-81-2006	al:3 4v:1 bm:1				badan7 tempat3
perpres-90-2019	95:3 4a:1 4u:1 5c:1	2:1 4:1	agenc8 ministeri8 bp2mi8 integr7 institut6 rvic6 non5
philippines-ra-10022	58:5	1:1	amend5
philippines-ra-10175		4:1	libel8
philippines-ra-10361	2p:1	1:1 2:1	labor8 domestic5 work5 child3
philippines-ra-10364	5a:2		expand8 institut7 polic5
philippines-ra-10906	57:3	3:3 1:3 2:3	foreign8 marriag8 exploit7 match8 schem8 websit8 prohibit6 nation3 law3
philippines-ra-11862	5a:6	3:2 1:2 2:1 4:1	internet8 intermediar8 gital8 labor8 vulnerabilit8 debt8 bondag8 illeg8 deplo8 recruit7 consent7 forc5 armed6 conflict6 investig5 child3 domestic3 adopt3
philippines-ra-11930	5b:1	1:1 2:1
philippines-ra-11983	59:1	3:1 1:1 2:1
philippines-ra-12010		4:1	financi8 account7
philippines-ra-12021
philippines-ra-12312		3:1 2:1	gaming8 offsh8 ban8 revok8 oversight8 hub8 deport8 licens8 forfeitur8 bann8 illeg8 equip8 oper8 foreign6 traffick5 rvic5 provid3 human2
philippines-ra-6955	50:3 5a:1		foreign8
philippines-ra-8042	4w:5	1:3 2:4	oversea8 welfar8 recruit8 gnit7 emplo6 protect2
philippines-ra-8239	53:1		passport8 stolen8 amend7 act5
philippines-ra-9208	51:6 1s:2 2i:2 3z:2 4z:2 7a:2 7p:2 57:1 7s:1 7t:1	3:1 1:2 2:2 29:1	20038 penal7 anti7 amend5 polic4 traffick4 defin4 law2 provis3 child2
philippines-ra-9775	1s:1 52:1		pornograph8
pp-10-2020	95:4 4a:1 4v:1 5p:1 bm:1	1:1	plac6 procedur5	6:1 3:1
pp-17-2025	a1:2 c:1 84:1 8a:1		electronic8 platform8 gital8 data8 system6 regul6 children4 age6 classific8 industr8 verific8 spac8 restrict6 safet7 safe7 risk6 sonal7 assess6
pp-22-2022	95:4 9i:2 8l:1		fish8
pp-29-2025	8k:4	2:1	fund8	2:1 8:2 6:1 10:1 9:1	restitus7 dana8 jaksa7 laksana2
pp-3-2013	4r:1 5q:1 5y:1 al:1 bm:1
pp-31-1994	5j:1 5n:1 bj:1		control8 immigr8 foreign8
pp-31-2013	b4:10 bm:6 5x:3 5r:2 5z:2 8d:1 am:1	1:3	immigr8 impl3		laksana2
pp-32-1994	bj:2 bm:2 5h:1 5n:1
pp-33-2026	a1:1
pp-34-2021	8d:2 8l:2 4j:1		foreign8
pp-35-2020	67:11 46:2 9g:1			18A:2 18L:1 44B:3 44C:2 44D:1 44G:1 18H:1 18K:1	orism8 kompensas8 medis8 waris8 mohon6 ahli5
pp-36-1994	5h:1 5j:1
pp-37-2007	9o:1 ac:1 bm:1
pp-4-2013	5c:1
pp-4-2015	4r:1 5g:1 5y:1
pp-40-2023	5i:2 b4:2		fourth8 golden8 visa8 entr8 stay8 amend6
pp-42-2013	8x:1 ak:1 bd:1
pp-43-2014	b6:4 63:1 bm:1			91:1
pp-43-2017	46:4 92:2 9m:2 ab:2 5v:1 67:1 85:1 8c:1 8k:1 8m:1 9g:1 ag:1			2:3 1:2 5:1	restitus7 mohon7 kompensas8 mahkamah8 agung7 korb5 diaju6 oleh5 beri4 tindak2 tuntut2 adil1
pp-44-2008	5u:1 8m:1 ab:1
pp-44-2017	9m:1 ag:1
pp-48-2021	5i:3 b4:2		last8 visa8 amend6
pp-5-2013	4r:1 5g:1 5q:1
pp-51-2020	5i:2 b4:2			71:1
pp-54-2007	9m:3 4c:1 92:1	5:1 1:1	parent7 adopt5 procedur5 child3 impl3	7:1	warga6
pp-58-2022	8c:10 bd:6 83:4 85:3 9g:3 af:1 ag:1			7:1 8:1 21:1 6:1 35:1
pp-59-2021	95:23 bd:3 83:2 9g:1 9i:1			1:23 86:3 21:1 5:3 13:1 4:4 47:1	giat8 layan6 migr4 pmi6 beri5 kerja4 tempat4 cpmi7 fasilitas8 calon6 mula6 indonesia3 pasar8 suluh8 haknya8 administratif8 teknis8 taker8
pp-60-2014	b6:3 bm:2 5t:1
pp-61-2010	8o:3 8a:2 9p:2 bl:2 9z:1 ay:1 b4:1 bm:1
pp-65-2015	8c:5 83:2 7w:1	1:1		59:2 50:2 67:1	598 vers8 508 pihak6 pros5 sistem4 125 kara4 lanjut4 hati4 sidang3 nomor2 113 adil2 anak2 undang2 tahun2
pp-7-2000	90:1
pp-7-2018	5m:11 46:2 5u:1 8m:1 9g:1 9i:1 ab:1 bd:1			19:5 20:1 27:1	restitus7 lpsk8 kompensas8 bantu6 ubah4 sampai7 saks4 mengaju5 korb4 berhak6 195 kuat5 rugi5 oleh4 354 beri3 intah3 berat3
pp-78-2021	ag:3			2:1	darurat8 wenang6 layan5 eksploitas4 dagang3
pp-9-2008	48:2	7:1		7:1
pp-94-2021	ay:4 9f:1 bm:1	11:1 10:1 4:1		1:1 26:1 28:1	siplin8 tunjang8 sanks7 hukum2
psma-2009
refugee-convention	1c:22 2e:17 1x:13 1d:11 2g:9 1s:6 6f:5 1w:4 2f:4 2i:4 3z:3 1e:2 2h:2 1g:1	5:1 22:3 7:1 1:3 2:2 28:1 4:1 1A:2 33:8 31:2 26:1	refug6 asylum6 eker7 status5 cution7 stateless6 refoul6 unhcr7 acced3 resid6 nepal6 1a7 relat3 hcr8 reduct5 fear6 elementar7 grant5
remedy-principles-2005	1c:4 1s:1 1x:1 2e:1 3w:1 6f:1 bp:1		redress8 annex8 repar8 repet8 suff7 outlin8 commend8 substant8 harm7 para5 non5 element7 duty6 guarant5 victim4 remed5 important5 assemb5
remedy-trafficked-persons-2014	7i:4		restitut8 draft8
rome-statute	1c:43 2e:34 2h:26 2g:17 1w:15 2f:13 1d:12 1s:10 1x:5 2i:5 6c:5 3w:3 3z:3 7a:3	8:8 6:1 7:13 30:1 28:3 25:1 29:1 27:1 43:1 55:1 68:1 69:1 124:2	icc6 align5 privileg6 immunit6 agre5 humanit5 crim4 legisl3 kampala6 ratif2 eeg3 tunisia5 war5 court3 full3 genocid5 acced3 noted2
saarc-convention-2002	1d:2 1s:2 2e:2 74:2		repatri8 coop6
sdgs	1s:11 2g:10 7a:9 1d:7 2e:4 7e:4 1w:3 2i:3 1e:2 29:2 1c:1 1g:1 1x:1 2b:1		sustain8 target8 goal8 develop6 achiev7 glob7 qualit7 equit8 inclus7 lifelong8 promot6 learn7 reduc8 commit6 univers6 indica7 opportunit6 peac8
sema-1-2026	83:11 9g:11 bd:4 85:3 8c:2 7w:1 95:1 9m:1 a4:1 ag:1				aspek8 atau8 muat8 ringan7 kumulatif7 sifat6 546 keada5 mula6 wajib5 berat5 jelas5 putus4 bela4 113 kuhp3 alternatif3 tempat3
singapore-criminal-law-amendments-2025			caning8 mule8 scam8 manda8 vuln8 syndic8 recrui8 doxx8 scamm8 scretionar8 offenc7 rvant8 offend8 sim8 strok8 minor8 victim5 abus6
singapore-efma-1990	6l:1
singapore-phta-2014	3z:2 0:1 6k:1 7s:1	1:2 2:2	abduct8 vulnerabilit8 coerc8 amend5 traffick4 defin4 victim4 child3 protect3
singapore-womens-charter-1961
slavery-convention-1926	7a:3 1x:1 2e:1 2g:1 6p:1	5:1	leagu8 status6
smuggling-protocol	7p:15 3z:11 7k:3 8t:2 bm:2 f:1 3x:1 7j:1 7q:1 9q:1 ai:1 ax:1	5:1 8:1 3:2 6:1	land8 sea8 air8 prosecut6 migrant4
supplementary-slavery-convention-1956	2f:2 7a:2 1c:1 1d:1 1s:1 1w:1 2e:1 2g:1 2i:1 2t:1 6f:1 6n:1	5:2
taiwan-trafficking-act-2009	1z:1 21:1 3z:1	11:1 8:1 1:1 2:2 9:1 4:1	labor8 harvest8 debt8 bondag8 promulg8 victim5 forc6 foreign7 organ5 amend5
thailand-alien-working-act-1978	6s:2	5:1 3:1 1:1 2:1 4:1	alien8 repe8 follow5 work4
thailand-alien-working-act-2008	6r:2	5:1 3:2 1:2 2:2 13:1 4:2
thailand-atip-act-2008	6u:1 6v:1 73:1	3:1 1:1 2:1 4:1	defin5
thailand-atip-amendment-2015	6t:1 6v:1
thailand-atip-amendment-2017	6t:1 6u:1
thailand-fisheries-act-1947	6x:1
thailand-fisheries-act-2015	6w:1
thailand-fisheries-ordinance-2015		11:1
thailand-fisheries-ordinance-2017	7s:1
thailand-foreign-workers-decree-2017
thailand-technology-crime-decree-2023	72:3		transact8 freez8 bank8 shar8 scam8 suspicious8 payment8 platform8 mone8 laund8 data8 complaint7 polic5 victim4
thailand-technology-crime-decree-2025	71:3		account7 mule8 gital8 asset8 fraud8 cent8 financi8 damag8 scam8 suspend8 sim8 card8 telecom8 opera8 platform8 shar8 call7 amend5
thailand-women-children-trafficking-act-1997	6t:1
traffic-convention-1949	1d:4 1s:3 2e:2 6g:2 26:1 29:1 2m:1 3x:1		exploit7 suppress8 traffic8 prostitut8 recall6 codifi8 slav8 resolut5 traffick4 declar4 women2 instru2
treaty-of-amity-1976
uae-decree-law-24-2023	79:1	3:1 2:1
uae-decree-law-9-2022			recruit8
uae-law-10-2017
uae-law-51-2006	3z:2 76:1
udhr	2e:72 1s:60 2g:60 1d:33 2f:22 1w:21 1c:18 2i:15 1x:12 6h:9 2m:6 bm:5 3z:3 6f:3	5:11 8:2 3:6 14:3 22:2 6:2 7:2 1:2 24:1 2:11 23:3 21:5 13:2 30:2 28:2 12:2 25:8 4:5 18:4 19:8 29:2 20:3 27:5 16:3 17:1 26:14	everyon6 covenant4 gnit6 funda5 cultur4 enshrin5 char6 right2 anniversar7 principl4 human2 sonalit7 soci3 intern2 economic3 264 declar4 politic3	2:1 1:1 5:1 9:1	junjung8 internas8 diaku8 harga8 hormat8 tingg7 prinsip7 kanism8 skriminas7 asas7 esah6 berhak6 manusia5 tuju3
uk-modern-slavery-act-2015	10:2 1b:1 20:1 22:1 25:1 2a:1 7r:1 7v:1
un-coordination-resolutions	3v:1 3z:1
un-cybercrime-convention	bq:2 br:1 bv:1		hano8 evid7 domestic3 provis3
un-global-plan-of-action-2010	6h:4 3z:3 7p:3 29:1 7f:1 7g:1 7h:1 7i:1 7n:1		apprais8 eting7 impl4 commit4 traffick4 full3
un-political-declaration-2017	6h:1 7e:1 7g:1
un-political-declaration-2021	7e:1 7f:1
un-political-declaration-2025	7e:1 7i:1		adopt4
un-special-rapporteur-trafficking	3z:4 6e:4 1d:1 1g:1 1o:1 1s:1 1z:1 2h:1 7e:1 7h:1		invit8 visit7 traffick5 combat6 transmitt8 sent8 thematic8 respond7 pornograph6 sale5 being7 step4 prostitut5 effort4 countr4 arrest6 comb6 anoth6
uncac	2i:2 7p:2 a7:2 a9:2 bc:2 1c:1 1d:1 1s:1 1w:1 2f:1 2g:1 3z:1 6o:1 7a:1	6:1 36:1 63:1	corrupt8 german6 look8 asset8 alloc8 transparenc7 comp5 australia5 combat5 coun7 public4 ratifi5 comb6 oper6 addit5 make5 conf5 fund5	44:1 29:1	korups8 ratifikas8 aset8 bija8 cegah8 negara4 sama4 kerja1
unclos	6o:3 9q:2 2o:1 31:1 6c:1 87:1 90:1 aa:1 ae:1 ai:1 as:1 bm:1	33:1 19:1 27:1 98:1 92:1	coast8 flag8 jurisdict6 traffick4	54:1 46:1
ungps	1x:2 2g:2 1s:1 25:1 4q:1 7a:1		busi8 remed7 respect5 framework6 ctor7 impact7 priv6 oper7 abidj8 actor7 unit4 enterpris8 project8 annex6 en8 organ5 avoid8 principl4
unodc-model-law	3z:7 7p:4		commentar8 manda8 20208 revis7 legisla8 systematiz8 assist6 expert7 request7 draft6 review5 traffick5 assemb5 group5 amend5 legisl3 victim4 legal3
unsc-2331	3z:1 7e:1 7p:1
unsc-2388
untoc	3z:48 6o:15 1s:6 7q:6 2i:5 7m:4 bm:4 7a:3 7e:3 9i:3 9q:3 ai:3 1c:2 3x:2	5:1 8:1 6:1 2:1 23:1 10:1 9:1 32:1 15:1	suppress8 traffick5 smuggl8 protocol3 thereto6 suppl7 especi5 palermo7 prevent4 20038 punish3 myanmar7 person3 princip6 organiz5 combat5 entr5 undertak5		komitmen8 tandatanga8 organiz8 crim8 esah7 nation8 convent8 transn8 tandatangan7 unit7 dokumen6 ting5 intah4 ikut3 indonesia2 hati3
untoc-review-mechanism	7p:6 29:1 3z:1 6o:1		review7 questionnair8 clus8 ngo8 resolut7 countr6 launch8 focal8 expert8 technic8 point8 dela7 assist6 group5 crimin4
us-tariff-act-1930-s307	7v:4 22:2 10:1 1b:1 20:1 7b:1		indentur8
us-tip-report	3z:5 7t:3 3g:2 3j:2 7u:2 18:1 1s:1 2c:1 3p:1 5a:1 6l:1 6z:1 7p:1 9i:1		tier8 us8 tip8 ngo8 rating8 embass8 pressur8 anti7 watch8 scuss7 list7 year6 traffick5 motiv8 scorecard8 rank8 annu8 offici6
us-tvpa	7s:3 7u:3 3z:2 5a:1 7p:1		traffick6 domestic4
us-tvpra-2008	7t:3 7s:2 3z:1	222:1 106:1 107:1	labor8 reauth8 list8 good8 awar8 forc6 child4
us-uflpa	7r:4 22:2 10:1 1b:1 20:1 7b:1		xinjiang8
uu-1-1946	83:59 85:26 9i:24 bd:24 8c:18 9g:15 95:13 8a:12 97:8 9d:8 a9:8 9m:7 au:7 b7:5	297:1 156a:1 175:1 176:1 177:1 221:1 222:1 223:1 224:1 78:1	code8 crimin5	479:3 2:1 477:1 78:1 114:1 15:1 7:1 8:1 54:3 44:4 64:2 20:3 473:1 60:2 5:1 466:1 48:1 115:1 53:7 3:1 262:1 362:4 415:1 378:5 170:1 158:1 36:1 27:1 65:1 55:28 4:1 14:2 63:1 30:1 100:1 33:1 221:2 363:1 328:2 296:6 506:1 56:4 455:2 297:2 457:1 480:1 324:1 282:1 388:1 99:1 422:1 420:1 421:1 281:1 310:2 303:1 311:1 315:1 372:2	berart6 3628 mbun8 rinci8 strafbaar7 feit7 kompu7 lang7 terap4 isti5 asli6 kurang3 mengacu4 mengaju3 pang5 diam5 mahkamahagung5 berat2
uu-1-1974	8y:4 bm:4 1d:2 8h:2 9m:2 bb:2 2f:1 83:1 9o:1 9v:1 a3:1 ac:1 ag:1 ai:1	7:1	marriag8		kawin8 waris8 ubah2
uu-1-1979	9q:5 bm:4 ai:3 81:2 8s:2 7j:1 8m:1 8r:1 9d:1 9i:1 9x:1 a9:1 bk:1			2:1
uu-1-1982	ai:1 bm:1 bo:1
uu-1-2000	2m:5 bm:4 9c:2 1s:1 2k:1 2n:1 2u:1 3r:1 7a:1 90:1 96:1 9a:1 9j:1 a4:1	780:1
uu-1-2006	9q:4 ai:4 bm:3 7y:2 83:2 8s:2 9i:2 7w:1 85:1 8c:1 8m:1 8r:1 9d:1 9x:1				langgar4 buat2
uu-1-2022	bm:1
uu-1-2023	9g:215 8c:194 9i:181 bd:179 85:151 95:112 7w:59 9m:53 ag:42 92:41 au:24 af:21 8k:14 a4:14	278:1 279:1 292:1 293:1 294:1 299:1 613:1	code7 ntenc8 crimin5 law2 nation1	12:3 479:17 2:5 477:51 145:35 1:4 476:31 147:9 365:2 70:16 78:1 114:2 609:24 17:13 22:3 23:3 7:1 8:1 54:112 44:58 38:1 64:17 20:52 86:1 473:67 39:5 307:23 132:2 52:9 51:49 21:5 76:1 186:11 458:10 5:2 466:21 48:20 31:3 32:2 34:2 115:6 184:1 53:61 10:2 3:32 98:2 156:20 157:14 417:5 127:6 126:14 262:16 362:7 143:1 642:1 415:37 414:3 112:1 77:2 472:2 284:2 222:7 57:1 617:2 618:18 80:9 76C:1 378:14 170:2 158:5 155:5 36:22 467:1 159:1 407:2 257:1 150:23 65:8 42:5 40:4 106:1 622:13 43:3 289:4 113:4 13:3 46:3 55:66 49:16 50:15 481:2 468:4 459:3 610:1 482:2 4:1 245:1 14:1 89:5 116:1 437:1 419:3 149:1 63:2 30:23 496:1 527:1 553:1 569:1 591:2 33:18 261:1 306:1 624:3 90:2 162:1 221:2 363:1 349:1 328:6 296:111 506:43 88:12 56:41 455:20 103:5 263:6 338:4 297:9 457:2 298:3 480:2 324:3 327:1 446:1 474:1 290:1 374:1 509:1 282:1 603:7 613:1 606:1 600:1 601:1 607:1 608:1	buat2 unsur3 544 yakin3 ikut3 ancam2 sata3 nyata3 bersa3 sah3 umum2 tindak2 curi5 tuntut2 bukt2 harus3 laku2 penuh2
uu-1-2024	8a:24 97:9 9i:5 bd:5 7w:4 83:3 85:3 ar:3 9g:2 5d:1 8c:1 92:1	27:1 27A:2 27B:2 16A:2 16B:2 13A:1	electronic8 certific8 defam8 threat8 fals8 signatur8 revis7 foreign7 protect4 regul6 age5 amend5 system5 inform5 crimin4 child3	473:1 52:1 51:1 32:1 6:3 415:1 36:1 27:14 45:14 35:1 27B:1 16A:1 16B:1	elektronik8 278 informas8 transaks8 458 kedua4 stribusi8 transmisi8 akses8 ubah4 114 susila7 oktob7 196 langgar3 dokumen4 muat5 rupiah4
uu-1-2026	83:151 8c:88 9g:88 9m:34 92:33 bd:31 af:27 7w:26 9i:22 ag:16 95:14 au:13 8k:8 a4:7			479:1 1:2 114:1 609:2 473:10 II:8 51:1 458:1 VII:14 126:1 407:1 622:3 I:2 455:7 457:1	kitab4 vii6 4734 undang2 suai3 ancam2 6095 tahun2 113 sistem3 huruf2 ri3 lampir4 nomor2 ii3 jo2 fact7 judex7
uu-10-1976	bi:4
uu-10-2004	bm:5 8z:2 9q:2 ac:2 ad:2 ae:2 ai:2 7k:1 8i:1 8o:1 99:1 9e:1 9y:1
uu-10-2012	3x:1
uu-11-2005	2e:1 2g:1 8g:1 ac:1 aj:1 bm:1
uu-11-2008	97:27 84:24 7w:12 9i:7 am:6 ar:6 bd:6 8o:5 83:3 bm:3 64:2 9p:2 a8:2 be:2	28:2 27:2 45:1	transact8 electronic8 inform4 enforc4 protect2	1:3 52:1 5:1 27:10 45:11 28:3 45A:2	458 elektronik8 278 informas7 kronologis8 forensik8 hina8 transaks7 kategori6 baga6 asal6 puat6 simpul5 sarana6 muat5 lihat5 jenis5 fakta4
uu-11-2009	8l:2 8n:2 9e:2 9m:2 ah:2 ak:2 bm:2 8h:1 90:1 9i:1 9p:1 9z:1 ad:1 al:1			18:1 8:1 36:1 45:1 35:1 13:1 50:1 11:1
uu-11-2012	83:194 9g:142 85:88 9m:54 bd:52 92:36 ag:33 af:21 7w:18 a4:17 61:10 au:8 1s:5 39:5	7:1 21:1 15:1	vers8 restor8 justic7 minor8 ation8 conflict6 regul6 crimin4 law3 children3	71:150 12:17 2:29 85:27 1:116 70:15 78:7 15:1 18:3 23:1 7:12 8:1 79:40 81:62 20:17 86:7 60:53 52:7 21:4 76:8 5:14 69:44 32:2 82:28 6:2 10:4 73:18 3:8 77:14 57:1 80:9 65:2 43:1 55:1 87:2 11:1 72:1 4:1 107:1 75:2 74:1	bimb6 bina6 716 teliti6 masyarakat5 pasyarakat6 bala6 kela6 lpka6 lembaga5 rekomendas6 lapor6 rekomendasi6 jatuh4 jara4 klien6 ting5 hasil5
uu-11-2020	bm:10 8l:7 am:6 83:5 95:4 4j:3 5l:2 b7:2 2d:1 5i:1 7w:1 85:1 8c:1 93:1		job8 creat7 licens8 unconstitut8 manpow8 omnibus8 previous7	81:1 106:1 185:3 117:1	asing8
uu-11-2021	8w:1			71:1	sata3 laku2 bukt2
uu-12-1995	bm:5 a4:3 9k:2 9i:1 bd:1			22:1 36:1 14:1 29:1	mbang7 butuh8 cabut8 warga5 bina5 sistem3 penuh2
uu-12-2005	2e:6 bm:3 1d:1 2g:1 47:1 89:1 ac:1 aj:1		iccpr5
uu-12-2006	bm:9 9m:3 ak:3 7x:2 8l:2 1d:1 2f:1 83:1 8b:1 8y:1 9e:1 9i:1 9o:1 9v:1			12:1 2:6 22:1 35:1 4:4 30:1 41:1	warga7 kawin8 janji6 negara4 intah3 laksana2 tentu2 indonesia2 dasar2 fungs2 maksud2
uu-12-2011	bm:6 8v:2 8z:2 36:1 87:1 93:1 9e:1 9y:1 ac:1 ad:1		regul6	12:1 8:1	jelas4
uu-12-2017	0:1
uu-12-2022	83:14 9i:9 85:8 bd:8 8c:5 4p:4 5f:4 9m:4 92:3 9g:3 46:2 7w:2 a4:2 47:1	14:1 91:1	restitut8 electronic8 consensu8 deriv8 regul5 victim4 impl2	12:24 2:2 1:3 70:1 15:11 16:3 8:1 31:2 6:21 13:1 4:3 63:1 30:4 33:1 25:1 9:1	ksual6 125 rentan8 caya8 ingin7 turun7 gantung7 organ6 wewenang7 tidaksetara8 dudu6 muslihat6 tidakberdaya8 deng6 tubuh4 panfaat5 timbul5 154
uu-13-2003	bm:10 8d:7 b7:6 4j:4 83:4 95:4 9m:4 ak:4 9i:3 2i:2 5l:2 8b:2 8h:2 9a:2	44:1 43:1 50:1 64:1 67:1 79:1 49:1	manpow8 emplo7 work5 competenc8 wage8 foreign6 regul5 equal4 plac4 labour4 domestic2 law2	70:1 186:9 69:1 155:1 159:1 35:4 13:2 14:2 33:3 25:1 171:1 9:2 68:1 37:2	tenagakerja7 1868 transmigras8 337 akad8 pemb8 lptk8 swasta8 tenaga5 ment6 turun7 daerah6 kerja3 se8 adal8 enaga8 naker8 mentri8
uu-13-2006	ab:8 bm:7 9i:6 bd:3 9m:2 5u:1 5v:1 67:1 7w:1 7y:1 81:1 83:1 8a:1 8r:1			1:2 7:3 34:2	kompensas8 lpsk8 restitus6 korb4 rugi6 lindung3 asas6 saks4 tega6 jawab4 tanggung4 jalan4 wenang4 beri3 besar4 gant3 lembaga3 dagang2
uu-13-2011	8b:2 bm:2 8l:1 90:1 9e:1 9m:1 9p:1 9z:1 ad:1 ah:1 ak:1 an:1			36:1 26:1 37:1
uu-14-2008	8a:5 64:3 bm:3 9p:2 9z:2 bl:2 87:1 aj:1 ay:1 b4:1	1:1	inform6 transparenc8 public6 freedom6 body6 court4 legisl3	20:1 58:1	publik8 administratif8 tuga7 informas7
uu-14-2009	3z:5 9i:3 bd:2 47:1 7p:1
uu-14-2025	bh:3 bm:1	86:2 87A:2 88A:1 122:1	umrah8 independent7
uu-15-2002	9x:8 bm:6 8s:2 be:2 7y:1 81:1 8m:1 9d:1 9i:1 9q:1 a9:1 ai:1		laund8	2:1 42:1 40:1	cuci8 standar8 internas8 tega7 antas5 suai3
uu-15-2003	az:4 bm:3 7y:2 81:2 8r:2 9q:2 9x:2 a9:2 ai:2 83:1 8m:1 9d:1 9i:1 be:1	6:1 13:1 12:1 25:1 31:1 26:1	rorism8 bomb8 anti7 effect4 amend5	7:1 6:1 43B:1 43C:1 43D:1	anta8 orism8 antas5
uu-15-2009	6o:2 7p:2 bm:1
uu-15-2016	3r:2				laut8 industr8
uu-15-2019	8i:2 bm:1
uu-16-2004	bd:3 bm:2 8e:1 99:1 9d:1 a7:1 a9:1 ao:1	2:1 30:1	authorit7 prosecu8 prosecut7 case5 crimin5	12:1 16:1	jaksa7
uu-16-2011	bm:5 5s:1 8m:1 94:1 9m:1 9p:1 a8:1 ak:1 bl:1	1:1 2:1	poor8 fund8	15:1 18:1 19:2	miskin8 laksana2
uu-16-2019	7x:4 83:1 8h:1 9m:1 9o:1 9v:1 ag:1			7:1	spensas8 umur6 usia5
uu-17-2003	bm:12 ac:6 9y:4 9e:3 ad:3 87:2 8i:2 1w:1 7w:1 83:1 9p:1 9q:1 ai:1 aj:1			2:1 1:2 15:1 32:1 3:4 27:1 30:1	miliar8 tujuh7 uang7 ratus7
uu-17-2008	ba:3 2m:1 2n:1 2u:1 3r:1 66:1 7k:1 80:1 8b:1 8l:1 8n:1 96:1 9a:1 9c:1		shipp8 year7 amend6
uu-17-2013	bm:3			18:1 19:1 44:1 79:1 82:1 57:1 42:1 40:1 49:1 50:1 56:1
uu-17-2016	9m:111 ag:54 83:41 8c:36 85:33 bd:21 9g:20 9i:6 7w:3 8k:3 a4:3 1s:2 46:2 5u:2			1:5 81:71 76D:12 76:4 82:15 76E:11 80:3 76C:2 71D:1 88:6 76I:1	gant5 235 intah5 tetap5 ubah4 814 kedua4 bujuk7 lindung4 bohong8 76d7 deng6 muslihat7 rangkai6 tubuh4 76e7 354 765
uu-17-2023	83:3 8c:2 bm:2 85:1 8d:1 8i:1 9e:1 9g:1 9u:1 ah:1 aq:1 au:1 bd:1		omnibus8 transform8 profess8 dical7 health5 public5 law3 access4	435:2 138:2 436:1 432:1	4358 1388 barang5 tetap4 sata3 tuntut2 umum2 bukt2 adil2 nomor2 ancam1
uu-18-2003	8x:1 bm:1	22:1 1:1 18:1		22:1
uu-18-2017	83:112 bd:71 9i:52 62:23 9g:20 b7:18 85:14 au:14 7w:13 al:5 5c:4 5e:4 8d:4 8l:4	1:1 48:1 50:1	regul6 trans8 migrant5 deriv7 period7 work4 year4 plac4 protect3 issu4 impl3 fami3 legal3	71:3 59:15 2:4 85:3 1:106 70:2 15:3 18:2 23:1 8:1 54:1 38:1 79:1 81:186 20:1 86:20 60:1 52:8 51:19 76:1 5:88 69:175 31:7 34:3 82:2 6:1 53:1 57:4 80:5 36:4 45:3 43:1 13:77 46:1 66:2 49:61 50:3 11:1 72:14 4:6 75:1 63:4 30:2 41:4 67:1 83:105 68:95 47:5 56:1 28:1 61:4 37:3	695 neger5 migr4 814 tempat4 usaha6 pilik5 larang5 pmi6 calon6 luar4 dokumen6 syarat5 kerja3 135 686 835 badan5
uu-19-1999	2j:8 2m:1 2n:1 2u:1 3r:1 80:1 90:1 9a:1 9c:1 aq:1				esah8 konvens8 ilo8 1058 hapus8 paksa7 mengena6 kerja3 nomor2
uu-19-2016	8a:27 84:9 7w:8 9i:3 am:3 ar:2 9g:1 9o:1 9v:1 a1:1 a8:1 bd:1 be:1 bm:1		amend7	1:3 48:1 32:1 27:4 45:4 28:1 45A:2	elektronik8 277 masu8 kompu8 informas6 paham8 457 definis6 sebab5 mampu4 ubah2 kedua2 112
uu-19-2019	a7:3 ay:1 be:1	3:1	kpk8 effect5
uu-2-2002	ae:4 bd:3 bm:3 9r:2 a7:2 ay:2 bf:2 44:1 45:1 4s:1 87:1 8w:1 ac:1 ad:1		polic6	15:1	polisi8 jabat8 maksud2
uu-2-2004	8l:2 9h:2 bm:2 2m:1 2n:1 2u:1 3r:1 80:1 90:1 96:1 9c:1 aq:1 b7:1		industri8 sput8	72:1
uu-2-2026	2p:1 8l:1 bm:1		domestic6 work6 bill8 emplo7 bpj8 certaint8 relationship8 dela7 legal4 exploit6 curit5 protect3 standard4 soci3 viol2
uu-20-1999	2k:7 2m:2 80:2 2n:1 2u:1 3r:1 8l:1 90:1 96:1 9a:1 9i:1 9m:1 a4:1 ag:1				esah8 ilo8 konvens8 1388 minimum8 boleh7 usia5 mengena5 kerja3
uu-20-2001	a9:21 7w:8 83:7 a7:6 bm:4 bd:3 85:2 a0:2 7j:1 7y:1 81:1 8m:1 8r:1 8s:1		eradic8 corrupt8 chang8 commiss7 form4 law3	12B:1
uu-20-2003	8z:3 bm:3 8b:2 8l:2 9m:2 9y:2 ac:2 ad:2 ah:2 ak:2 aq:2 87:1 8h:1 8i:1	5:1 11:1	regul7 system6 educ4 nation3	5:1 11:1
uu-20-2023	6a:1 ay:1				sistem4
uu-20-2025	83:215 8c:142 85:88 bd:67 9i:51 9m:26 92:20 95:20 ag:16 au:16 7w:15 a4:13 6i:11 af:11	80:1	restor8	71:1 1:7 147:1 22:78 273:10 44:2 38:4 79:1 20:1 86:1 39:11 52:1 21:7 186:1 48:1 184:16 53:4 193:75 156:3 235:11 108:3 206:2 210:3 143:9 250:4 222:80 361:21 80:1 155:25 135:3 204:5 110:1 241:1 65:2 183:28 46:19 239:1 66:3 179:3 185:11 246:4 276:1 251:3 201:1 182:8 244:3 247:2 240:2 212:2 188:2 107:1 75:2 116:1 100:1 197:34 194:16 25:6 187:6 178:3 181:3 165:3 162:7 171:1 221:1 84:34 56:2 168:1 169:1 29:6 191:6 160:3 189:3 192:1 161:1 227:1 322:2 318:2	kara4 1936 2227 tahan5 ditah6 beban5 biaya5 alas5 landas6 iksa4 225 1976 berada5 kurang5 cukup5 tangkap5 tentu3 masa4
uu-21-2000	8l:2 9a:2 bm:1		union8 trad8 regul6 labour6
uu-21-2007	83:181 bd:174 95:52 9g:51 9m:25 7w:24 85:22 ag:21 au:15 3z:13 46:9 8k:9 8a:7 8m:6	11:1 2:1 4:1 18:1 48:1	drug8 mule8 manda8 eradic7 trat7 anti7 traffick5 crim4 non4 victim4 crimin4 protect2	12:39 59:3 2:314 1:213 17:44 18:1 19:4 7:3 8:2 5:3 48:54 6:16 10:158 3:7 45:1 46:1 55:2 49:1 50:7 11:54 4:170 30:1 I:2 25:19 9:1 67:1 88:1 26:20 28:3 58:3 29:3	eksploitas5 wilayah5 pindah5 dagang4 posis5 irim5 ekrut5 angkut5 rent5 ndal6 tampung5 negara4 salahguna5 jerat5 utang5 tuju4 sekap6 culi5
uu-22-1999	bm:5 9l:2 2m:1 80:1 9w:1 ak:1 ap:1 b3:1	8:1		8:1	otonom8 daerah7 butuh8 rencana8 mbang7 serta5 ndir5
uu-22-2022	83:2 8f:2 bm:2 9g:1 9i:1 bd:1			1:2 86:1 10:1 4:1 9:1 84:1 97:1	narapidana8 bina6 warga5 tahan5
uu-23-1992	bm:5 9w:3 9j:2 b3:2 ac:1 ah:1 an:1 bj:1	5:1 6:1 4:1	health5	44:1 86:1 5:1 82:1	sehat6
uu-23-2002	ag:138 92:111 8c:54 83:53 bd:42 85:34 9g:26 9i:25 bm:14 ak:9 1s:7 7w:7 a4:6 9n:5	1:1	child4 protect4	2:1 1:22 16:4 17:1 18:1 81:6 76D:2 82:2 3:1 76E:1 80:1 13:1 66:2 71D:1 83:2	ubah4 355 175 gant4 tetap4 kedua3 intah4 kandung5 tahun2 undang2 76i5 884 ri3 764 164 uu3 nomor2 lindung2
uu-23-2004	9i:5 9m:5 49:2 bm:2 44:1 8k:1 8m:1 9p:1 ac:1 ad:1 ag:1 ak:1 am:1 ar:1		appl7 victim5 domestic4 provid4 women3 viol3 law3 protect3	44:1 5:1 43:2 13:1	pulih8 empu6 amanat6 korb3 kerja1
uu-23-2006	9v:5 bm:4 ac:2 5o:1 7x:1 83:1 8a:1 8h:1 8y:1 97:1 9m:1 ag:1		data8 administr7	59:1 85:1 24:1 8:1 79:1 86:1 76:1 82:1 10:1 13:1 87:1 84:1 105:1	tertib8
uu-23-2014	bm:7 bl:6 a8:3 am:3 ay:3 64:2 8a:2 8o:2 9i:2 9m:2 9z:2 ad:2 49:1 8b:1	351:1	local8 govern5	24:1 293:1 330:1
uu-24-2000	bm:30 ai:23 7y:5 81:4 7p:3 a:2 2n:2 3r:2 7k:2 87:2 8s:2 a0:2 aa:2 ak:2			10:2	internas8 esah8 janji7
uu-24-2003	bf:6 bm:6 ay:4 au:3 99:2 a7:2 ae:2		constitut6 court4	6:1	konstitus8 hakim3
uu-24-2007	bm:3 9p:1 9q:1 a8:1 ai:1 am:1			59:1 69:1 50:1 63:1 30:1 58:1	ncana8
uu-24-2009	bm:1			44:1 42:1 43:1 41:1
uu-24-2011	aq:6 bm:3 al:2 93:1 9e:1 ah:1			51:1	program8 risiko8 cakup8 lembaga6 kerja3 laksana2 tentu2
uu-24-2013	9o:5 7x:1 83:1 8a:1 8h:1 8y:1 97:1 9m:1 ag:1 bm:1			1:2
uu-25-1997	9l:3 bm:2 8l:1 9j:1 an:1 b3:1			199:1 198:1
uu-25-2003	8r:8 bm:5 8s:2 7y:1 81:1 8m:1 9d:1 9i:1 9q:1 a9:1 ai:1 be:1				tindak2
uu-25-2004	8z:4 bm:4 ac:3 ad:3 9e:2 87:1 8i:1 9p:1			27:1	bangun8 encana8 rencana8 tingkat7 susun7 lanjut4
uu-25-2009	aj:4 bm:3 8o:2 9p:2 64:1 8a:1 8b:1 8l:1 8n:1 90:1 9e:1 9m:1 a8:1 ac:1	44:1 40:1 46:1	ombudsm8 rvic6 public6	20:1 39:1 5:1 30:1 9:1	layan6 publik8 administras8 setor8 modal8 padu8 urus8 tempat2 lindung2
uu-26-2000	ak:4 9d:2 9q:2 a9:2 ai:2 bm:2 2e:1 2g:1 6f:1 7w:1 9m:1 a7:1 aw:1			8:1 36:1 40:1 9:1	asas8 manusia6 mohon6 bagi6 berat5 langgar3 tuntut2 tentu2 dasar2
uu-27-2022	5d:2 5k:1 8a:1 97:1	4:1	trans8 controll8 breach8 data8 protect2
uu-28-1997	bm:2
uu-29-1999	2t:8 2f:4 1c:2 9m:2 ak:2 aw:2 bm:2 1d:1 7x:1 8h:1 ac:1 ai:1 bb:1 bj:1				esah8 konvens8 ilo8 298 paksa7 mengena6 kerja3
uu-3-1997	8c:17 83:14 9g:13 bd:9 85:7 9m:6 bm:5 8f:3 92:3 bb:3 1s:2 7w:2 8k:2 ak:2
uu-3-2024	b6:2
uu-3-2025	ae:8		militar8 civili8	7:3 53:3 3:3 47:4	siber8 siun8 jabat8
uu-30-2002	bm:7 9d:6 a9:6 98:3 ay:3 7j:2 99:2 9r:2 ae:2 bd:2 bf:2 8w:1 a0:1 ao:1		commiss8 eradic8 agenc8 independent7 profess8 intens8 funct8 corrupt7 effect3	1:1 53:1 698:1 69C:1	komis8 korups8 antas5 iksa4 kara3
uu-30-2014	am:5 9p:3 8a:2 8x:1 97:1 9s:1 9z:1 aj:1 bl:1 bm:1
uu-31-1999	9d:21 7w:8 83:8 a7:6 bm:5 bd:3 7j:2 85:2 8s:2 a0:2 7y:1 81:1 8m:1 8r:1	1:1 43:3	independent6 commiss6 law2	2:6 18:8 5:2 3:10 43:1 13:2 11:2	204
uu-31-2004	as:5 bm:4 9q:2 7k:1 90:1 ac:1 ah:1			12:1 59:1 15:1 16:1 17:1 18:1 19:1 22:1 24:1 64:1 14:1 15A:1
uu-31-2014	8m:8 9i:4 bm:4 46:2 5u:2 5v:1 67:1 bd:1			7A:4 12A:2	restitus6 12a8 lpsk8 kompensas8 wewenang8 rugi6 rangka7 jalan5 tuga6 korb4 gant4 saks3 lindung3 124 beri3 dasar2 huruf2
uu-32-2004	bm:12 8z:6 ad:5 9i:3 9y:3 87:2 9e:2 9m:2 9o:2 1d:1 2e:1 2f:1 2g:1 5o:1		region7 govern6	114:1 34:1 27:1 35:1 65:1 89:1 33:1 111:1	provins8 daerah7 diber8 lenggara7 kabupaten6
uu-33-2004	ac:5 bm:5 8z:3 9y:3 87:2 9e:2 9p:2 8b:1 8i:1 8m:1 8n:1 99:1 9i:1 9m:1	108:1 39:1	balanc8 centr8 region7 govern5	39:1 108:1	imbang8 daerah7 tentu2
uu-34-2004	a6:8 99:4 bm:4 87:2 9r:2 a7:2 ay:2 bf:2 3w:1 4h:1 4s:1 7k:1 9g:1 9q:1	3:1 7:1 53:1 47:1	militar8 supremac8 civili8 oper8 war8 amend6 govern4 law2	3:1 28:1	prajurit8
uu-35-2009	85:27 83:21 8c:21 9g:11 bd:4 7w:3 9i:2 61:1 81:1 8d:1 9m:1 au:1		manda8 drug8 execut8 conflict7 death6 talt6 traffick5 victim5 law3	1:16 114:28 15:1 16:1 17:1 18:1 19:1 22:1 23:1 24:1 7:10 8:11 54:1 38:3 86:2 39:3 132:13 115:1 6:2 127:2 126:1 112:5 36:1 35:3 40:1 43:3 113:1 13:1 101:2 14:2 116:1 111:4 131:1 117:1 118:1 119:1 120:1 121:1 122:1 123:1 124:1 125:1 128:1 129:1 41:2	golong8 narkotika7 1148 lampir8 jual8 antara8 beli8 urut8 andung8 membel8 serah8 nnf8 daftar7 tawar8 tukar8 tanam8 simpul7 gram8
uu-35-2014	9m:138 92:54 83:42 8c:33 bd:26 9i:21 85:16 9g:16 1s:3 68:3 7w:3 bm:3 ak:2 49:1		child4 protect3	59:3 1:85 15:1 79:1 81:8 76D:11 64:2 20:1 39:1 76:10 80:12 76C:9 66:6 71D:2 9:1 83:18 88:52 76I:37 761:2 76F:16 71C:1	235 886 ubah4 lindung4 76i6 765 165 usia4 biar6 korporas5 angka3 76f6 kandung5 masuk4 lahir5 tahun2 anak2 ri3
uu-36-2009	8b:2 8l:2 9e:2 9m:2 ak:2 aq:2 bm:2 8h:1 8n:1 90:1 93:1 9i:1 9l:1 9q:1
uu-37-1999	bm:24 9q:23 81:4 ak:4 7p:3 7y:3 a:2 87:2 8s:2 9m:2 a0:2 ax:2 e:1 1d:1				aktif8 beba8 politik8 internas7 landas7 hubung5 neger4
uu-37-2008	bm:6 9z:4 2e:1 2g:1 89:1 8g:1 8o:1 8z:1 9p:1 a8:1 ac:1	31:1	ombudsm8 complaint7 rvic6 public5	18:1 20:1 5:2 45:1 43:2 13:1	jela7 batas8 laksana1
uu-39-1999	bm:14 9m:9 9i:5 8l:4 a0:4 ai:4 bb:4 1d:3 8h:3 2f:2 47:2 8b:2 9e:2 9q:2	65:1	human2	1:1 5:4 66:1 26:1	lompok8 miskin8 fakir8 rent6 hamil8 sandang8 wanita8 asas7 ham8 sek8 cacat8 situas8 sabilita8 usia5 martabat6 nasion6 posis5 masyarakat4
uu-39-2004	bm:7 95:5 4u:3 aq:3 9u:2 2i:1 2n:1 5g:1 8b:1 8h:1 8l:1 9e:1 9i:1 9m:1	65:1 54:1 38:1 69:1 95:1	plac7 agenc8 oversea8 repatri8 work4 migrant4 protect2	12:2 54:2 77:2 35:1 11:1 25:1 92:2 62:1	suma8 effend8 edy8 rsei8 lotim8 rjasama8 galih8 santika8 fadillahkusumah8 rektur8 sanus8 pusaka8 sunda8 subang8 ikutserta8 pusat8 padu8 pt7
uu-39-2008	bm:15 8a:6 8d:6 a8:5 97:3 9p:3 b7:2 49:1 5i:1 95:1 9i:1 9m:1 9n:1 9s:1			5:1	teri8
uu-4-1997	ak:2 bg:2 bm:2 1w:1 2k:1 2m:1 80:1 8b:1 8l:1 8n:1 90:1 9c:1 9e:1 9l:1		sabilit5 law3		sandang8
uu-4-2004	bm:4 bd:3 8w:1 9d:1 9i:1 a7:1 a9:1 au:1 av:1			15:1 34:1 28:1	tentang8 hakim2 adil1
uu-40-1999	bm:3 ak:2 8z:1 9j:1
uu-40-2004	9u:6 al:3 9e:2 ah:2 bm:2 2m:1 2n:1 2u:1 3r:1 4b:1 80:1 8b:1 8h:1 8l:1		curit7 system6 soci5 health4 nation3	19:1	disah8 alih8 purna8 risiko8 lindung3 putus3 laksana2 tempat2
uu-44-2008	83:8 8a:6 9i:6 bd:6 9m:4 7w:3 84:3 97:2 49:1 8c:1 8k:1 9n:1 9p:1 ag:1			2:2 1:6 16:1 3:2 35:1 11:1 4:13 30:12 9:1 29:6 37:1	pornograf8 307 jasa8 iklan8 tawar8 saji8 eksplisit8 telanjang8 tampil8 esan8 lamin8 pamer8 aktivita8 sedia7 layan6 ksual6 langsung5 dewa8
uu-45-2009	aa:5 bm:5 7k:1 9q:1 ac:1 ah:1	69:1 76A:1	fish8		amanat7
uu-46-2009		10:1		5:3 35:6	iksa6 wenang6 korporas6 kara4 adil3 putus3
uu-48-2009	bd:38 83:24 9g:16 9i:15 95:14 85:13 8c:8 7w:7 bm:5 9m:3 9r:3 92:2 ay:2 bf:2	1:1	judiciar8 judg7 independent7 constitut5 court4	8:25 5:8 48:2 6:5 14:5	sifat6 jahat6 kuasa5 korektif8 preventif8 edukatif8 mahkamah6 agung6 paham7 hakim3 hati4 mengg8 propors7 dendam8 wajib4 acara5 asa5 tingkat6
uu-5-1991	bm:4 bd:2 ao:1	7:1
uu-5-1998	1c:4 2f:2 a3:2 a0:1 ak:1		tortur3 convent2		kejam8 manusiaw8 rendah8 hukum2
uu-5-2009	7p:2 9q:2 ai:2 bm:2 3z:1 6o:1 9i:1 9m:1
uu-5-2014	bm:5 6a:4 9r:4 bf:4 9p:3 a7:3 99:2 ae:2 au:2 bl:2 64:1 8a:1 8o:1 98:1	86:1	apparatus8 rvant8 civil5 stat2	86:1
uu-5-2018	8s:4		vagu8 defin5
uu-5-2023	36:2 7w:1		extrad8 singap8 bint8 corrupt8 crim5 treat3
uu-52-2009	bm:1			12:1 22:1 50:1
uu-59-2024	bm:1	1:1 2:1	long8 term8 golden8 indonesia8 20458 plan7 develop5
uu-6-1974	9l:2 bm:2 9j:1 9w:1 an:1				jahtera8
uu-6-2011	5i:10 bm:9 83:5 5r:2 5x:2 5z:2 95:2 9i:2 ak:2 b9:2 3b:1 64:1 6c:1 7w:1	23:4 33:4 65:4 47:4 90:4 103:4 112:4	immigr8 sovereignt8 amend4 forc4 order4 impl2 law2	2:2 1:3 15:1 23:1 8:3 126:3 112:1 65:1 33:1 25:1 120:11 90:1 9:2 26:2 47:1 103:1	pasp8 1208 imigrasi8 imigras8 jalan6 jangka8 dokumen6 tolak7 linta8 antarnegara8 166 luar4 warga5 iksa4 negara3 masuk4 duga5 malaysia5
uu-6-2012	2i:5 8l:2 95:2 bm:2 al:1
uu-6-2014	bm:6 5t:4 63:3 a5:2 8d:1 8z:1 ac:1	72:3	villag8 budget8 alloc8 transf8 empow8 communit7 independent6 govern5	31:1 53:1 77:1 40:1 66:1 50:1 72:1 75:1 118:1 26:1 47:1 29:1	akurat8 lalu7 cantum6 usaha5 wajib4 maksud2
uu-6-2023	95:18 83:14 8l:6 7w:5 9i:5 bm:4 85:3 8d:2 am:2 bd:2 9a:1 9g:1 9p:1			81:1 86:1 109:1 84:2	cipta8 juncto6 185 republik4 ubah4 als6 migr4 kerja4 tetap4 686 muhammad7 694 sani8 fion8 iwan8 bau8 hair8 heri8
uu-62-1958	bm:2 bd:1			18:2	cabut8 nyata4 laku2
uu-63-2024	b4:2 bm:1			3:1 72:1	asing8
uu-66-2024	90:3		cabotag8 joint8 ventur8 port8 vessel8 shipp8 third7 amend6
uu-7-1984	1d:7 bm:6 9m:4 ak:4 a4:3 7x:2 1g:1 2f:1 2k:1 2m:1 47:1 80:1 8h:1 9c:1		scrimin4 women3		skriminas8 konvens8 wanita8 esah8 gala7 hapus7 ntuk4 korb3
uu-7-2006	7j:2 9d:1 a7:1 a9:1				ratifikas8 korups8
uu-8-1981	83:179 9i:174 95:71 9g:67 8c:52 9m:42 au:38 85:31 ag:26 7w:24 92:21 bm:12 a4:9 8k:8		gazett8 crimin4 procedur4 law2	1:5 22:14 7:1 38:2 52:1 21:1 184:2 193:15 98:1 235:1 108:1 222:13 155:3 45:1 257:1 110:1 183:7 46:9 185:2 182:3 188:1 197:12 194:8 187:1 181:1 162:1 84:8 169:1 191:3 160:1 189:1 253:4 226:1	sangkut6 hati3 sita6 kara3 undang2 ingat4 antas3 224 213 mbali5 1946 2225 1934 tangkap4 puu8 biaya3 sidi4 beban3
uu-8-2010	7w:3 8a:2 8r:2 83:1 8s:1 97:1 98:1 9x:1 a7:1 a9:1 bm:1	5:1 3:1 4:1		5:3 3:4 4:1	ratus6 empat6 puluh6 rupiah5 ancam2
uu-8-2011	9r:6 bm:5 ay:4 99:2 a7:2 ae:2 au:2
uu-8-2016	1w:5 bm:3 an:2	19:1	sabilit5 accessibilit8 adopt4 govern4 person2 impl2 convent2 protect2	1:1 27:1 113:1 96:1
uu-8-2019	8q:3 bm:2		independent7	109:1
uu-9-1974	86:4 36:1				lari8 esah8 serah8 janji8 mengena6 bila8 langgar5 hukum2
uu-9-1992	bm:5 5j:2 1d:1 2f:1 5h:1 7x:1 8h:1 9l:1 9m:1 a3:1 ac:1 ai:1 ak:1 b4:1	46:1	immigr8 control8 long8 act5
uu-9-2013	7y:1 81:1 8s:1 9q:1 ai:1
uu-9-2015	9p:6 bm:3 64:2 8a:2 8o:2 ay:2 8x:1 9z:1 a8:1 am:1
uud-1945	9q:30 ai:24 am:15 9m:14 ak:14 8z:12 ac:12 bd:12 8d:10 8l:10 8h:9 b4:9 1s:7 2e:7	5:20 11:2 22:1 1:4 24:1 21:4 13:1 28:3 12:1 25:1 4:2 18:2 20:21 27:5 31:1 26:1 34:5 20A:1 28B:2 28G:2 28D:2 28I:4 28H:3 28J:2 28E:1 24A:1 24B:1 24C:3 18B:1 22D:1 28F:1	pancasila8 constitut5 certaint8 citizen6 welfar6 fair5 law2 regul4 mand4 equal3 reflect4 authorit3 rule3 posit3 found3 region3 govern2 court2	2:2 1:7 15:1 17:16 18:20 22:6 23:6 24:6 7:1 8:1 20:91 21:26 5:156 31:7 32:2 34:16 6:1 3:1 36:2 27:26 13:1 28B:16 11:32 4:8 30:2 33:13 25:5 9:1 7A:1 26:12 28:5 29:5 28I:17 18A:6 18B:5 22D:5 23E:2 24A:2 23C:2 28A:3 28C:4 28D:14 28E:9 28G:7 28J:8 28H:9 22A:2 7B:1 22E:2 24C:2 2BD:1 20A:2 6A:1 25A:2 28F:1 23D:1	lenggara6 urus7 pimpin8 bangsa6 makmur8 hidup5 paju7 gang5 ment5 tumpah8 lihara7 genap7 bantu4 cerdas8 amanat5 darah7 wujud5 kuasa4
vccr	2e:1 2i:1 7a:1	36:4	foreign7 consular8 detain7 368 notific8 abroad8 repatri8 authorit6 arrest7 customar7 interest6 limit6 assist6 dela7 deport6 oblig4 like6 citizen6
vcdr	7z:1 bm:1	31:7	immunit8 commerci8 activit8 exploit8 except8 modern8 slav8 domestic5 jurisdict7 plomatic8 wage8 rvitud8 tribun8 work5 civil5 emplo6 traffick5 interpret6
victims-of-crime-declaration-1985	1c:1 6d:1 7a:1		assemb7 annex8 gener4 recommend4
viet-nam-law-116-2025	br:5 bv:4 7d:2		gital8 data8 account6 curit6 organ6
viet-nam-law-24-2018	bq:5 bv:5 7d:1	1:1 2:1
viet-nam-law-53-2024	bt:1	1:1 2:1	fetus8 draft8 identific8 victim5 support6 human2
viet-nam-law-66-2011	bs:1
viet-nam-law-69-2020		3:1 1:1 2:1
viet-nam-law-86-2015	br:5 bq:4 7d:1`;

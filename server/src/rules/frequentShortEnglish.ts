/**
 * Words that a letter more or less makes of those below, or two letters that changed places: a dictionary has them, so that they are meant as they stand.
 */
export const besideShortEnglish = `
  abased abases abduced abusers accursed accuse actinon actins adapting adaption addiction addling advise advisor affair affaires
  aground allege analysers anneal anther appals apples appliers approve arieses armrest armrests arrive arsing assents asserts assure
  attucks auction auctions averse ballance bandage banding baring barrie bating batter beaches bearding beastings belang belies
  believers bellying bending berating bering berths bewaring biding billiton billon binging binned birder birders bitter bleating
  blinding boarder boarders boating bodices bonding borden borers bought bradly breech breeches broach broaches brocken broider
  brooder brunch brunches budges bulling bullion burrier bushiness butter canters carding carking carling carping carpus carrie
  carting carving casing causers cavers cayuses celled cental centare centares centaury center centners centra cerate cerated cerates
  cering chagres champaign chancre changers channel chapiter chargers clauses client clinic clothe cloths clovers coaming coarse
  collet combine combing commend compare compete compiles comping complines compony compute confine consul contras convect coring
  corpora corporeal county coupes couple couplers couplets coursers coverts crasis crated crates crating cremate cremated cremates
  cremating cremation cremes crenate crenation cruises cruses culled culling curing currant curried currying curses curtain custom
  custos cuties dangler danial daring dearths decant decease decides declare decode decoded decodes decries deffer defied defies
  definers deices deicide deigned delver departed depraved deprive deration derive deriving descant desiree detrained device devoices
  devote dialing diaster disable discus discuses diseuse disputers distract divers divide dividend diving doable docent drawling
  driers drifting dripped driver drives drovers droving duffer dynamic educatee elemen emerge employe enablers endorse enduing ensued
  ensues ensuing ensurers entitle entoil entrails enured enures enuring epidermic escapee eternal ethnical ethnics examinee examinees
  examiners excerpt execute exerts exited exiting exorcise expanse expanses expend expended exports extant facto fallow fallowed
  fallows farces faring farmed farmer farther faster feather felled felling fellows fended fending fermat fester ficuses fiends
  figurers filing filling fining finings firearm firmed firmer firming fisher fishes flagging flailed flailing flavour flexile
  focussed focusses focussing fogging foiled foiling forceps forearms formant formers forming forrest forster founded founding framers
  framing friend frighting frilled froward fucuses fueling fulled fulling gander geneal genera genial genseric grated grater grating
  greeter growling grunted grunting grunts gutting haling halving handel handing handled hanger haring harmon hasted hazard heathy
  heaving heeling hermitage hightest hinging hiving hodden hoisted holing hosing hundred ignore ilegal imagoes immanent imposers
  incomers incudes indexed indued infirm inflect injure injures intend intens interne inured invite invoke isolate issuers judgement
  lacing lading landing langer larges lasing lasted laving layers leander leaned leaning learner leavens leavers lessens lesson
  licensee licking linger listing litter litters loader loaders loading loaves locate locking locution lounger loving lucking lunched
  lunger lusted lusting manager manages manged mangers manors marking marred martial masking massage massing materil maters mather
  mattes meddle medial menage menton messing messuage meting migran miking miliary mincing minding miners minima minium minster
  minting minuets minute missive misusing mither moaning modals moistly muddle mullion mullions mussing mutter mutters needled nether
  northing notching notional notions notwork notworks nursers oblige observers officinal opined opining oppose optima outline overcame
  oversea pacing painted paints palaces palled pampers panful panned panning papiers papular paries parities parson parsons pasport
  passible passpor patent patents patten pattens patter patters patting paupers pearson persona personas persoon pervious petting
  phrases pilled pipers pissed pissing pitting placers plaices planed planing plowers plying polices politic politicks politicos
  polled poplar potting pourer powders praying precess preform premies premise premised premiss premisses preset presets presume
  pretest pretests princes prions promisee promisees promisers promoters propose proposers prosper protist protists provence pursed
  pursing puttying raciest rafting raging raisin raking rankin rankling ranting rasing ratting readying realty recant receivers recept
  recoded recover reeding reefers reflate reflated reflates reflating reflation refuge refuges regality regally regelate regimens
  regraded regret reilly relaters relevan relied relies relivable remanded remands remark repliers resect resole respon retrain reused
  reveled ribber riling ringing rising roached roaches roaching robber romains rubbery sample sanding sating saving sayang scares
  scending schemers scorers seamed searchers sectorial secund seeing seeker segment sentience serines sering serius serous servers
  settling settlings shacks sharers sharked sharking sharped sharping shavings sheared shearing shelling shewed shewing shingle shires
  shored shores shoring shorty shticks shucks sightly singed singing sining sitting sittings skulls slaver slavey slaying sleeking
  smelling smugger smuggest smuggle snuffer snuggest solders soldier sopped sorting souses souther sowing spacers spacial spaying
  spelling spices spirting spirts sporing spurting spurts stabile stacks standar stared staring startled startling statius statue
  statued statues staying stepped stetting stocks stoppled stores storting straggle strake stranding stranger strapped stratus strick
  string stringer striped stroke stropped strung studiers stuffer succuss suction suctions summery suppliers swaying swelling swerved
  swerves swerving swingle symptom tacking talking tamely tanking tasking tasting teaches thanking therap thereat theremin thinks
  thongs throat throats thunks tickle toking trails transmit treatise treatises treats troated tropics trough unciform upload vaccine
  valuers varices violet walling waning waring warship washes weapon welling wether wetness wheres whishes whither wildling wiling
  wishers wonted woodmen writhing
`;

/** Words of six to eight letters that public papers of this field and its neighbours are full of; see `frequentEnglish` for the longer ones. */
export const shortEnglish = `
  abduct abducted ability abolish abortion abroad absence absent absolute abused abuses abusive academic accede acceded acceding
  accept accepted access accessed accorded account accounts accuracy accurate accused achieve achieved acquire acquired across acting
  action actions active actively activity actors actual actually adapted adding addition address adequate admitted adopted adopting
  adoption adults advance advances adverse advice advised advisory advocacy affairs affect affected affects affirmed afford afforded
  against ageing agencies agency agenda agents agreed aiming airport alcohol alleged alleging allocate allowed allowing allows almost
  already although always amended amending amnesty amongst amount amounts analyse analyses analysis annual another answer anxiety
  anyone anything apparent appeal appeals appear appeared appears applied applies applying appoint approach approval approved argued
  arises arising around arrest arrested arrests arrival arrived article articles artistic asking aspect aspects assault assembly
  assess assessed assets assigned assist assisted assume assumed assured asylum attached attack attacked attacks attempt attempts
  attend attended attitude attract author authors autonomy autopsy average avoiding awaiting balance balanced banned barrier barriers
  baseline batons bearing beaten beating beatings became because become becomes becoming before begins behalf behind beings belief
  beliefs believe believed believes belong benefit benefits better between beyond billion binding births bisexual bleeding bodies
  bodily bondage border borders branch branches breach breaches bringing brings broader broadly broken broker brokers brothel brought
  budget budgets building bullying burden bureau burned burning business cables called calling campaign cancer cannot capable capacity
  capita capital career careful caring carried carrying category caught caused causes causing centers central centre centres century
  certain chains chance change changed changes changing channels chapter charge charged charges chemical children choice choices
  choose chosen chronic circular cities citizen citizens civilian claimed claiming claims clarify classes clearly clients climate
  clinical clinics closed closely closer clothes clothing coercion coercive cohesion collect colour combat combined coming command
  comment comments commit common commonly company compared complain complete complex complies comply computer concept concepts concern
  concerns conclude concrete conduct confess confined confirm conflict conform consent consider consist consists constant consular
  consult contact contacts contain contains content contents context contexts continue contract contrary contrast control controls
  convict corporal corpus correct corrupt counsel counter country couples course courses courts coverage covered covering covers
  create created creates creating creation creative credible credit crimes criminal crises crisis criteria critical crucial cultural
  culture cultures current custody customs damage damaged danger database daughter dealing deaths debate decade decades deceive
  deceived decent decide decided decision declared decline declined decrease decree decrees deemed deeply default defence defend
  define defined defines defining degree degrees delayed delays deliver delivery demand demands denial denied denying depend depends
  deported deprived deputy derived descent describe design designed desire despite detail detailed details detained detainee develop
  devices devoted dialogue differ digital dignity direct directed directly director disabled disaster discuss disease diseases
  disorder disposal dispute disputes distance distinct distress district diverse divided division divorce doctor doctors document
  domestic dominant donors double drafting drawing drinking driven drivers driving dropout dropped duration during duties dynamics
  earlier earliest easier easily economic economy educate effect effects effort efforts either elderly elected election electric
  element elements eligible embassy emerged emerging emphasis employ employed employer empower enable enabled enables enabling enacted
  enacting ending endorsed energy enforce enforced engage engaged engaging enhance enhanced enjoyed enjoying enough ensure ensured
  ensures ensuring entail entails entered entering entire entirely entities entitled entity epidemic equality equally equipped equity
  escape ethical ethics ethnic evaluate events everyone evidence evident evolving examine examined examines example examples except
  exchange exclude excluded executed exercise existed existing exists expand expanded expected expense expenses expert experts explain
  explicit exploit explore export expose exposed exposure express extend extended extends extent external extract extreme facility
  facing factor factors failed failing failure failures fairly falling families family farmers farming father favour feature features
  federal feeling fellow female fields fighting figure figures filled finally finance finding findings firearms firmly fiscal fishers
  fishing flexible flogging focused focuses focusing follow followed follows footnote forced forces forcibly foreign forensic forest
  formal formally format formats formed former forward foster fourth freedom freedoms freely frequent friends fulfil fulfill function
  funded funding further future gaining gather gathered gazette gender general generate generic genital genocide genuine getting
  giving global globally governor granted granting grants grateful gravity greater greatest greatly ground grounded grounds groups
  growing growth guardian guards guidance guided guiding guilty habeas handed handle handling hanging happen happened harmful harmony
  hatred having hazards healing health healthy hearing hearings heavily helped helpful helping heritage herself hidden higher highest
  highly himself hinder history holder holders holding holistic honour hospital hosted hotline houses housing however humane humanity
  hundreds hunger husband hygiene identify identity ignored illegal illicit illness images imminent impact impacts impede implies
  impose imposed imposes imposing improve improved impunity incident include included includes income incomes increase indeed indicate
  indirect industry infant infants infected inflict inform informal informed inherent inhuman inhumane initial initiate injured
  injuries injury inmate inmates inputs inquiry inside instance instead integral intended intends intent interest interim internal
  internet intersex intimate invest invited invoked involve involved involves isolated issued issues issuing itself jointly journey
  judges judgment judicial justice justify juvenile keeping keynote killed killing killings labour lacking language largely larger
  largest lasting latest latter launch launched lawful lawyer lawyers leader leaders leading learned learners learning leaves leaving
  legality legally leisure lending length lesbian lessons lethal letter letters levels liberty licence licences license lifelong
  likely limited limiting limits linked listed literacy little living locally located location lodged longer looked looking lowest
  mainly maintain majority making malaria manage managed managers managing mandate mandated mandates manner marital marked market
  markets marriage married massive material maternal matter matters maturity maximum meaning measure measured measures medical
  medicine medium meeting meetings member members memory mental mentally mention merely message method methods middle midwives migrant
  migrants military militia million millions minimal minimize minimum mining minister ministry minority minors minutes missing mission
  missions misuse mitigate mobile mobility models moderate modern modify moment monitor monitors months mostly mother mothers movement
  moving multiple murder mutual mutually namely narrow nation national nations natural nature nearby nearly needed negative neglect
  neither network networks normal normally notably nothing notice noting notion number numbers numerous nurses object objects obliged
  obliges observe observed observes obstacle obtain obtained occasion occupied occurred occurs offence offences offense offenses
  offered offering offers office officer officers offices official omission ongoing online opened opening operate opinion opinions
  opposed optimal option optional options ordered orders ordinary organize organs origin original others outcome outcomes outlined
  outreach outside overall overcome overdue overseas overview package painful pandemic papers paradigm parallel parent parental
  parents partial parties partner partners passage passed passing passport patient patients pattern patterns paying payment payments
  peaceful penalty pending pension people peoples percent perform perhaps period periodic periods permit permits person personal
  persons petition phases physical picture placed places placing planned planning plastic played playing pointed points police
  policies policing policy politics poorer poorest popular position positive possible possibly poverty powerful powers practice
  preamble precise pregnant premises prepare prepared presence present presents preserve pressure presumed pretrial prevent prevents
  previous prices primary priority prison prisoner prisons privacy private probably problem problems proceed process produce produced
  product products profit profits profound program programs progress prohibit project projects promise promised promises promote
  promoted promotes prompt promptly proper properly property proposal proposed proposes protect protects protest protests protocol
  proved proven provide provided provider provides province public publicly publish pulled punish punished punitive pupils purchase
  purpose purposes pursuant pursue pursued pursuing pursuit pushed putting quality quantity quarter question quickly quotas racial
  racially racism racist raised raising ranging ranking rapidly rarely rather ratified ratify rating reached reaches reaching reaction
  reading reality realize realized really reason reasons recall recalled recalls receipt receive received receives recent recently
  record recorded records recourse recovery recruit recruits redress reduce reduced reducing referral referred refers reflect reflects
  reform reforms refrain refugee refugees refusal refuse refused regard regarded regards regency regime regimes region regional
  regions register regrets regular regulate rejected relate related relates relating relation relative release released relevant
  reliable relief religion remain remained remains remand remarks remedial remedies remedy remind reminded reminds remote removal
  remove removed removing render renewed repeal repealed repeated replace replaced replied replies report reported reports request
  requests require required requires research resident resolve resort resource respect respects respond response restore restrict
  result resulted results retain return returned reveal revealed revenue review reviewed reviews revise revised revision rights
  rigorous robbery robust routine rubber ruling running safely safety salaries salary sanction sanitary savings saying scheme schemes
  school schools science scores scrutiny seafarer search searches second secret section sections sector sectoral sectors secure
  securing security seekers seeking seemed segments selected selling seminar sending senior sentence separate series serious servant
  servants served serves service services serving session sessions setting settings several severe severely severity sexual sexually
  shared shares sharing shelter shelters shocks shortage shortest shortly should showed showing signed signing similar simple simply
  single skilled skills slavery slightly smaller smuggled smuggler social socially societal society soldiers solely solitary solution
  someone sought source sources southern spaces speaking special specific speech spending sphere spheres spirit sporting sports spouse
  spouses spread stable stages standard standing started starting stated states stating station stations status statute sticks stigma
  stomach stopped stories strategy street streets strength stress stressed stresses strict strictly strike stripped strong stronger
  strongly struck struggle student students studies subject subjects submit success suffer suffered suggest suggests suicide suitable
  summary superior supplies supply support supports suppress surgery survey surveys survival suspect suspects symptoms system systemic
  systems tackle tailored taking target targeted targets taught teacher teachers teaching tendency tenure tertiary testing thanks
  thematic therapy thereby therein thereof thereto things thinking thorough though thought threat threaten threats through timely
  tobacco together toilet toilets tongue topics torture tortured totally toward towards traffic trained training transfer transit
  trauma travel treated treaties treaty trends trials tribunal trying tuition turned ultimate unable unclear undergo unequal unesco
  unfair uniform unions unique unknown unlawful unless unpaid unsafe update updated upheld uphold uploads urgency urgent urgently
  useful usually utilize utmost vaccines valuable values varied varies variety various varying vehicle vehicles verbal version vessel
  vessels victim victims viewed village villages violate violated violates violence violent visible vision visited visiting visits
  voices volume waiting wanted warned warning warrant wealth wealthy weapons website weight welcome welcomes welfare whatever whenever
  whereas whereby wherever whether widely willing wishes withdraw within without witness wooden worked worker workers working workshop
  worship wounded wounds writing written younger
`;

/**
 * Given names with the gender that they mostly tell, lower case. What belongs here: names common anywhere in the
 * world that go with one gender in nine cases of ten; the others stand in `eitherNames`.
 */
export const maleNames = `
aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alfred alfredo ali
allan allen alvin amir amit anders andre andreas andrei andrew andrés andy angelo anthony antoine anton antonio ari
armando arnold arthur arturo asif austin axel barack barry bashar ben benedict benjamin benny bernard bernie bert bill billy
björn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlos carter cesar
chad charles charlie chester chris christian christoph christopher chuck clarence claude clay clifford clint clinton
clive colin conor corey cory craig curtis cyrus dale damian damien dan daniel danny dario darren dave david dean declan
dennis denis derek devon dick diego dieter dimitri dmitri dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie
edgar eduardo edward edwin eli elias elijah elliott emanuel emil emmanuel enrique eric erik ernest ernesto ernst erwin
ethan eugene evan fabio felipe felix ferdinand fernando fidel floyd francesco francis francisco franck frank franklin franz
fred freddie frederick friedrich gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gianni gilbert
giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gunther gustav gustavo guy hamid hamza hank
hans harold harrison harry harvey hassan hector heinrich henri henry herbert herman hernan hiroshi howard hugh hugo hussein ian ibrahim
ignacio igor irving isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier jay
jean jeb jeff jeffrey jens jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes
john johnny jon jonah jonathan jordan jorge jose josé joseph josh joshua josiah juan julian julio julius jürgen justin kareem karl keith
ken kenneth kenji kevin khaled khalid kirk klaus kofi kurt kyle lars larry laurent lawrence lee leo leon leonard leonardo leroy
leslie lewis liam lincoln lindsey lionel lloyd lorenzo louis luca lucas luigi luis lukas luke luther mahmoud malcolm manuel marc
marcel marcelo marco marcos marcus mario mark marshall martin marvin mateo mathieu matt matteo matthew maurice mauricio
max maxim maximilian mehmet michael michel miguel mikael mike mikhail milan miles milton mitch mitchell mitt mohamed
mohammad mohammed morgan moses moshe muhammad mustafa nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikita nikolai
noah noel norman oleg oliver olivier omar oscar osama oswald otto owen pablo paolo pascal patrick paul pavel pedro percy
perry pete peter phil philip philippe phillip pierre pierre-luc piotr qasim quentin rafael rahul raj rajesh ralph ramon rand randall
randy raul ravi ray raymond reggie reginald reince rené ricardo richard rick ricky rob robert roberto robin rod roderick
rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell ryan saeed salman salvador
sam samir samuel sandeep sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon
sidney simon solomon stan stanley stefan stephan stephen steve steven stewart stuart sven syed taylor ted terrence terry theodore
thomas tim timothy tobias todd tom tomas tommy tony travis trevor tristan tyler ulrich umberto vernon vicente victor
vijay viktor vince vincent vinod vladimir walter warren wayne wesley wilbur wilhelm will william willie winston wolfgang
xavier yasser yves yuri yusuf zachary zhang ziad bashir cornel jean-luc jean-claude jean-marie jean-pierre leif nils olaf tariq
ulysses kwame kwesi tunde emeka chinua oluwaseun sipho thabo themba newt huckleberry bilal karim rashid faisal nasser
alexander alex alexandre alexis aleksei alistair alasdair ainsley hamish ewan fergus angus rhys gethin dafydd
`
export const femaleNames = `
abigail adele adriana agnes aisha alejandra alexandra alexandria alice alicia alison allison alyssa amal amanda amelia amina amy ana
anastasia andrea angela angelica angelina anita ann anna anne annette annie antonia april ariana ashley astrid audrey aung ava ayesha
barbara beatrice beatriz becky belinda bernadette bernice beth bethany betsy betty beverly birgit bonnie brenda bridget britney brittany
camila camilla candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celeste celia charlene
charlotte chelsea cherie cheryl chloe christina christine cindy claire clara clarissa claudia colette colleen condoleezza constance
cora corinne courtney crystal cynthia daisy danielle daphne dawn deborah debbie debra deirdre delia denise diana diane dolores
donna dora doris dorothy ebony edith edna eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa
elsie emilia emily emma erica erika erin esther ethel eugenia eunice eva eve evelyn faith farah fatima fatma felicia fiona florence
frances francesca francine freya frida gabriela gabriella gail gemma genevieve georgia georgina geraldine gertrude gillian gina giulia giovanna
gisela gladys gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga henrietta hilary
hillary holly hope ida imelda imogen ines ingrid irene iris isabel isabella isabelle isla ivanka jacqueline jackie jan jane janet
janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn johanna josephine
joy joyce juana juanita judith judy julia juliana julie juliet june karen karin karina kate katharine katherine kathleen
kathryn kathy katie katrina kay kaye kayla kellyanne kendra khadija kim kimberly kiran kirsten kirstjen kristen kristin kristina latoya
laura lauren laurie leah leila leilani lena leonora leslie leticia lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucille
lucinda lucy lupita lydia lynda lynn lynne mabel madeleine madeline maeve magdalena maggie mai malala malia mara marcia margaret margarita margot
maria marian mariana marianne marie marilyn marina marion marisa marissa marjorie marlene marta martha martina mary maryam matilda maud
maureen maya megan mei melania melanie melinda melissa mercedes meredith mia michaela michelle mila mildred millie mimi mina miranda
miriam mitsuko moira molly mona monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nina
noor nora norma octavia olga olive olivia olympia opal ophelia oprah paige pamela patricia patsy patti paula paulette pauline pearl
peggy penelope penny petra phoebe phyllis polly priscilla priya rachel ramona rebecca regina renata renee rhonda rita roberta
rosa rosalind rosalie rosanna rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah savannah selena selma
serena shannon sharon sheila shelby shelley sherry shirley sierra silvia simone sofia sonia sonja sophia sophie stacey stacy stella
stephanie sue summer susan susana susanna susanne suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa tess tessa
theresa therese tiffany tina toni tracy trisha trudy ursula valentina valerie vanessa vera veronica vicki vicky victoria viola
violet virginia vivian viviana wanda wendy whitney wilma winifred winnie xiomara yasmin yolanda yoko yvette yvonne zainab zara zoe
zuzana adaeze ngozi chimamanda amara folake wanjiru nomsa thandi priyanka deepa lakshmi sunita anjali siobhan niamh aoife saoirse
bronwen cerys rhiannon
`
/** Given names that tell no gender; they still mark a person. */
export const eitherNames = `
addison alex angel ariel avery bailey blair brook casey chang chen dakota dana darcy devin dylan eden ellis emerson fan finley hayden
hong jade jin jody jun kai kelly kendall kerry kim kris lane lin loren mackenzie marley min morgan nikki pat peyton quinn reese
riley rowan sage sandy sasha shelby sidney skyler stevie sun tae terry val wei wen xin yan ying yong yu yun mika nur noor
lindsay jordan jamie tracy robin chris cameron drew parker logan
`

/** Marks that end a sentence or a clause: words on their two sides are far apart, however close they stand. */
export const HARD_SEPARATORS: readonly string[] = [
  '. ',
  ', ',
  '។ល។',
  ...Array.from(
    '!;?¡§¶¿;՜՝՞։׃،؛؟۔܀܁܂܃܄܅܆܇܈܉߷߸߹࠰࠱࠲࠳࠴࠵࠸࠹࠺࠻࠼࠽࠾࡞।॥෴๚๛༄༅༆༇༈༉༊།༎༏༐༑༒༔࿐࿑࿒࿓࿔၊။჻።፣፤፥፦፧፨᚛᚜᛫᛬᛭᜵᜶។៕៖៘៚',
  ),
  ...Array.from('᠀᠁᠂᠃᠄᠅᠆᠈᠉᥄᥅᨟᪨᪩᪪᪫᪬᪭᭚᭛᭜᭝᭞᭟᭠᯼᯽᯾᯿᰻᰼᰽᰾᰿᱾᱿᳀᳁᳂᳃᳄᳅᳆᳇․‥…※‼‽⁇⁈⁉⁏⁖⁚⳹⳺⳻⳼⳾⸘⸮⹁、。꓾꓿꘍꘎꘏꛲꛳꛴꛵꛶꛷꡶꡷꣎꣏꤯꥟'),
  ...Array.from('꧃꧄꧅꧆꧇꧈꧉꧊꧋꧌꧍꩜꩝꩞꩟꫟꫰꫱꯫︐︑︒︓︔︕︖︙︰﹅﹐﹑﹒﹔﹕﹖﹗！，．：；？｡､'),
]

/** Separators of more than one character; of those that start alike the longest counts. */
export const LONG_SEPARATORS: readonly string[] = ['. ', ', ', '។ល။']

/** Every other separator is one character: punctuation, the plus sign, spaces that may break, and ends of lines. */
export const SEPARATOR = /^(?!\u00a0|\u202f)[\p{P}+−\p{Z}\t\n\v\f\r\0]$/u

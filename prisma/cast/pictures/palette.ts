/** The paper's own colours and their tints on paper, as flat inks. */
export const palette = {
  paper: '#FCFBF7',
  ink: '#17160F',
  blue: '#12425F',
  blueMid: '#7E97A5',
  bluePale: '#C6D1D5',
  blueMist: '#E3E8E7',
  sand: '#D9D5C8',
  sandPale: '#EDEAE0',
  stone: '#A8A394',
  red: '#B8281A',
} as const;

export const keys = {
  'keys.title': 'Keyboard',
  'keys.popup': 'Open Own Words',
  'keys.search': 'Search in the list',
  'keys.move': 'From one suggestion to the next',
  'keys.hand_off': 'Open the network used last with your text',
  'keys.none': 'Not set',
  'keys.change': 'Change how Own Words opens',
};

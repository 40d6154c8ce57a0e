/** One item of a fictional rail company, in the languages the tests need. Written for these tests. */
export const texts = {
  fr: "Nos équipes réinventent la maintenance ferroviaire ! Avec 1 200 capteurs acoustiques posés le long de la ligne, Aurore Rail détecte l'usure des roulements trois semaines avant la panne. Une première en Europe, rendue possible par le travail patient de nos techniciens et de nos ingénieurs.",
  en: 'Our teams are reinventing rail maintenance! With 1,200 acoustic sensors installed along the line, Aurore Rail can detect bearing wear three weeks before failure. A first in Europe, made possible by the patient work of our technicians and engineers.',
  de: 'Unsere Teams erfinden die Instandhaltung der Züge neu! Mit 1.200 akustischen Sensoren entlang der Strecke erkennt Aurore Rail den Verschleiß der Lager drei Wochen vor dem Ausfall.',
  es: '¡Nuestros equipos reinventan el mantenimiento ferroviario! Con 1.200 sensores acústicos a lo largo de la línea, Aurore Rail detecta el desgaste de los rodamientos tres semanas antes del fallo.',
  ja: '私たちのチームは鉄道の保守を一新しています。沿線に設置した1,200個の音響センサーにより、オーロラ鉄道は故障の三週間前に軸受の摩耗を検知できます。技術者の地道な努力が実を結びました。',
  zh: '我们的团队正在革新铁路维护！沿线安装的1200个声学传感器使极光铁路能够在故障发生前三周检测到轴承磨损。这要归功于技术人员和工程师的耐心工作。',
} as const;

export const suggestions: readonly string[] = Object.values(texts);

export const subjects = {
  fr: ['Des capteurs acoustiques pour nos trains', '1 200 capteurs acoustiques sont posés sur la ligne'],
  en: ['Acoustic sensors for our trains', '1,200 acoustic sensors are fitted to the line'],
} as const;

export const keep: readonly string[] = ['Aurore Rail', '1 200', '1,200'];

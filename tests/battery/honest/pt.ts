/** Posts by honest employees of Aurore Rail, in Portuguese. All must pass. */
import type { HonestPost } from '../types.ts';

export const pt: readonly HonestPost[] = [
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'rewrite',
    text: 'Traduzindo para quem não é da área: as rodas dos comboios assentam em rolamentos e, quando um deles começa a dar de si, o som muda um bocadinho. Nós pusemos 1200 microfones ao pé da linha, de Lyon até Lille, só para apanhar essa mudança. Dá-nos umas três semanas para tratar do assunto sem parar ninguém. Na Europa ainda não havia nada assim. Foram dois invernos duros para os meus colegas, e nota-se no resultado.',
  },
  {
    about: 'job',
    network: 'x',
    kind: 'rewrite',
    text: 'Pessoal, abriu vaga na minha oficina em Nantes! Turno da noite, lugar efetivo e meio ano a aprender com quem sabe. Só têm de mandar o currículo até ao fim de junho. Eu mandei o meu há seis anos e ainda cá ando 🙂',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'angle answered',
    text: 'Tive de desaprender a dizer «isto sempre se fez assim». Durante anos mandei trocar peças por quilometragem e ponto final. Quando o sistema me disse que uma roda com metade dos quilómetros ia avariar primeiro, ri-me. Abrimos a caixa e deixei de me rir.',
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'short',
    text: 'Sensores a ouvir rolamentos, eu a ouvir sensores. Bonito emprego, este meu.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'short',
    text: 'Conhecem alguém em Nantes com jeito de mãos e sono trocado? A minha equipa tem um lugar livre e muita vontade de ensinar. Digam-lhe para ligar.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: 'Olá, rede! Preciso da vossa ajuda para encontrar um técnico ou uma técnica que queira vir para Nantes trabalhar connosco na manutenção, à noite. O contrato é sem termo e ninguém fica sozinho nos primeiros seis meses. Fechamos a 30 de junho. Partilhem, sff! https://aurore-rail.example/vagas',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: 'Trabalho nas compras e, por isso, só sei contar isto em quantidades. Encomendei 1200 sensores, mais sessenta de reserva. Encomendei cabo para ir de Lyon a Lille. E agora encomendo rolamentos com três semanas de antecedência, em vez de telefonar aos fornecedores às onze da noite a pedir por favor. Ao fim de dois invernos de ensaios, o stock de urgência desceu para metade. Ninguém faz notícia disso, mas devia 😄',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: 'Escreveu a nossa equipa de comunicação: «As nossas equipas estão a reinventar a manutenção ferroviária!» Eu, que sou da equipa e nunca reinventei nada na vida, achei que devia explicar o que fiz ao certo.\n\nColei caixas. Foi isso. Seiscentas e tal, mais coisa menos coisa, metade do total; a outra metade colou-a o Amadou. Parece simples até se tentar colar alguma coisa a um carril molhado, com quatro graus, entre dois comboios que passam de onze em onze minutos. A primeira cola não pegava. A segunda pegava tão bem que partia a caixa quando o metal dilatava. À terceira acertámos, mas só porque a tia do Amadou trabalha em barcos e nos falou de um produto que lá usam nos cascos.\n\nHá uma caixa perto de Douai que ficou torta. Era a última do dia, tinha eu as mãos dormentes, e disse que no dia seguinte a endireitava. Nunca endireitei. Funciona, por isso ninguém reparou. Agora já sabem.\n\nQuando me perguntam se tenho orgulho, respondo que sim, mas não é na inteligência artificial nem nos gráficos. É em passar ali de comboio com os meus pais, à janela, e dizer: aquela é minha, e aquela, e aquela. E a torta também.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'names and figures',
    text: 'Detalhes técnicos, a pedido: SKF 6205 na bancada, Timken AP-2 em serviço, MEMS a 96 kHz, RFID em cada eixo, medição acima dos 80 km/h. Python e InfluxDB, nós Jetson em Dijon, Reims e Arras, alertas por MQTT e SMS. Vida L10 conforme ISO 281, margem de 15 %. TER e Intercités em 2027.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'personal story',
    text: 'Sou brasileira, de Campinas, e cheguei a Nantes sem nunca ter visto neve nem trem noturno. Na entrevista me perguntaram por que eu queria trabalhar de madrugada. Falei a verdade: porque meu fuso ainda estava todo bagunçado 😂\n\nA minha mentora, Maëlle, tinha uma regra: toda noite eu precisava ensinar para ela uma coisa que tivesse aprendido na véspera. Se eu não conseguia explicar, era porque não tinha entendido. Teve noite que eu expliquei válvula com tampinha de garrafa e arroz.\n\nHoje quem faz essa pergunta sou eu. E estamos contratando de novo na Aurore Rail, viu? Se você tem medo do idioma, do frio ou do horário, me chama que eu conto como foi.\n\n#vagas #nantes #ferrovia',
  },
];

/** Posts by honest employees of Aurore Rail, in Spanish. All must pass. */
import type { HonestPost } from '../types.ts';

export const es: readonly HonestPost[] = [
  {
    about: 'sensors',
    network: 'x',
    kind: 'rewrite',
    text: 'Un rodamiento que va a romperse se queja mucho antes. El problema es que no lo oíamos. Con 1.200 micros puestos entre Lyon y Lille ya nos enteramos, y nos sobran unas tres semanas para cambiarlo. Que yo sepa, nadie más lo hace en Europa 🚆',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'rewrite',
    text: 'En el taller de Nantes nos hace falta una persona más. Trabajamos de noche para que a las cinco salga todo rodando. No te vamos a soltar solo: medio año vas pegado a un veterano, que además cocina bien. El puesto es fijo desde el principio. Si te pica la curiosidad, tienes lo que queda de junio para escribirnos.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'angle answered',
    text: '¿Qué me cambian tres semanas? Pues que ceno en casa. Antes sonaba el teléfono a las nueve de la noche, tren parado en Reims, y adiós. Ahora el lunes miro la lista, veo qué eje pinta mal y lo meto en el taller cuando conviene. Mi hijo todavía no se fía: sigue preguntando si me voy.',
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'short',
    text: 'Dos inviernos pasando frío para que un rodamiento nos avise. Valió, oye.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'short',
    text: 'Hay hueco en mi turno de Nantes. Se aprende mucho, se duerme raro y el equipo es genial. Si te interesa, mándame un privado y hablamos.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: 'A ver, gente de Nantes y alrededores: mi jefa quiere contratar a un técnico de mantenimiento antes del verano. Es contrato indefinido y de noche. ¿Sin experiencia en trenes? Da igual, los seis primeros meses te acompaña alguien. Cierra el 30 de junio: https://aurore-rail.example/nantes',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: 'Lo cuento con números, que es lo mío:\n\n➡️ 1.200 sensores, uno cada pocos cientos de metros, de Lyon a Lille\n➡️ 3 semanas de aviso, de media, antes de que un rodamiento diga basta\n➡️ 2 inviernos de pruebas, porque con hielo todo suena distinto\n➡️ 0 redes europeas a las que copiar\n\nY un dato que no sale en ningún informe: 14 termos de café perdidos por la vía.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: 'Como ha escrito nuestro equipo de comunicación: «Este logro es fruto del trabajo paciente de nuestros técnicos e ingenieros». Yo soy una de esas ingenieras y quiero contar la parte menos fotogénica.\n\nEl primer modelo que entrené era un desastre. Acertaba el 98 % de las veces, y todos aplaudieron, hasta que Nuria, de taller, preguntó cuántos rodamientos malos había encontrado. Ninguno. Como casi todos están sanos, bastaba con decir siempre «está bien» para acertar casi siempre. Me quise meter debajo de la mesa.\n\nA partir de ahí cambié la forma de trabajar. Dejé de mirar porcentajes y empecé a ir al foso los jueves. Nuria desmontaba y yo grababa. Ella me enseñaba la pista picada con la uña, y yo apuntaba qué sonido había dado esa rueda la semana anterior. Tardamos ocho meses en juntar sesenta casos buenos. Sesenta. Con eso, por fin, el ordenador aprendió algo.\n\nDe aquello me quedan dos costumbres: desconfío de cualquier cifra bonita y llevo siempre guantes en el bolso.\n\nSi estás empezando en esto de los datos, busca a tu Nuria. En todas las empresas hay una. Suele estar en la planta de abajo y nadie la invita a las reuniones.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'names and figures',
    text: 'Ficha rápida: SKF 6205 en banco, Timken AP en vía, micrófonos MEMS a 96 kHz, lectura RFID por eje, disparo a partir de 80 km/h. Python 3.12 + PyTorch en Jetson Orin (Dijon, Reims, Arras), MQTT hasta el CCO. Vida L10 según ISO 281. Próxima parada: los TER de Hauts-de-France, 64 unidades.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'personal story',
    text: 'Llegué a Nantes con una maleta y un título de electromecánica de Zaragoza que en Francia no sabían ni pronunciar. Me cogieron en Aurore Rail para las noches.\n\nLa segunda semana metí la pata: dejé una tapa mal cerrada y el tren de las 5:40 salió a las 6:15. Estaba convencida de que me echaban. Mi mentor, Hervé, me llevó al andén, me hizo mirar a la gente que esperaba y me dijo: «Estos son los que llegan tarde. Acuérdate de sus caras, no de la mía».\n\nNo he vuelto a dejar una tapa mal cerrada.\n\nAhora buscan a alguien más para mi turno. Si eres de los que se acuerdan de las caras, preséntate, por favor.\n\n#empleo #trenes',
  },
];

import { testScenes } from '../screens/usable.ts';

// The language whose words are the longest.
testScenes('fr');

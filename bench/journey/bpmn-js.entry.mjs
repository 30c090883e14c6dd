import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import content from 'journey:content';

const viewer = new NavigatedViewer({ container: '.canvas' });
await viewer.importXML(content.xml);
viewer.get('canvas').zoom('fit-viewport');

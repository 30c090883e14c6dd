import mermaid from 'mermaid';
import content from 'journey:content';

document.querySelector('.mermaid').textContent = content.diagram;
mermaid.initialize({ startOnLoad: false, layout: 'dagre' });
await mermaid.run();

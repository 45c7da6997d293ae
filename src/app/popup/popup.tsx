import { render } from 'preact';

render(<p>Clippost</p>, document.body);

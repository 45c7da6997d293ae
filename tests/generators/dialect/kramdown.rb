# Reads a JSON array of Markdown texts, writes a JSON array of HTML: one process for all of them.
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
STDOUT.write JSON.generate(JSON.parse(STDIN.read).map { |text| Kramdown::Document.new(text, input: 'GFM', auto_ids: false).to_html })

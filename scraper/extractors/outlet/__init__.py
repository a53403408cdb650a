"""Who publishes the page. `extract` gives name and tagline as metadata state them; `printed` the name as the page prints it,
with the words of its `masthead`.
"""

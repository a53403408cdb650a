"""The part of the outlet that the article stands in: `extract` gives the candidates, `breadcrumbs` the path that is printed."""

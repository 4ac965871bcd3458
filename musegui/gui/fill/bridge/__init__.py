"""Between the fill thread and the window: fills on the document, and questions to the networks."""

ASGI_APPLICATION = "mysite.asgi.application"

# Daphne alone can be used here.
ASGI_APPLICATION = "mysite.entry.application"

ASGI_APPLICATION = "{{cookiecutter.project_slug}}"

application = {% if cookiecutter.use_channels %}router{% endif %}
